/** A script of ours that comes into the page when it is first needed. */
export class Arrival<T> {
  private here: T | undefined;
  private coming: Promise<T> | undefined;
  private arrived: (one: T) => void = () => {};

  constructor(private readonly askFor: () => Promise<void>) {}

  /** What has come, if it has. */
  get one(): T | undefined {
    return this.here;
  }

  receive(one: T): void {
    this.here = one;
    this.arrived(one);
  }

  bring(): Promise<T> {
    if (this.here) return Promise.resolve(this.here);
    this.coming ??= new Promise<T>((resolve, reject) => {
      this.arrived = resolve;
      this.askFor().catch((reason: unknown) => {
        this.coming = undefined; // the next need asks again
        reject(reason);
      });
    });
    return this.coming;
  }

  /** It should have been here by now: the next need asks again. */
  giveUp(): void {
    this.coming = undefined;
  }
}
