import net from 'node:net';

type Waiting = { resolve(result: unknown): void; reject(reason: Error): void };

/** Firefox's own remote protocol: `length:[0, id, command, parameters]` over TCP, answered by `length:[1, id, error, result]`. */
export class Marionette {
  private readonly waiting = new Map<number, Waiting>();
  private received = Buffer.alloc(0);
  private next = 1;

  private constructor(private readonly socket: net.Socket) {
    socket.on('data', data => this.receive(data));
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox has gone'));
      this.waiting.clear();
    });
    socket.on('error', () => socket.destroy());
  }

  static async connect(port: number, isRunning: () => boolean): Promise<Marionette> {
    for (let tries = 0; isRunning() && tries < 1000; tries += 1) {
      const socket = net.connect(port, '127.0.0.1');
      const isOpen = await new Promise<boolean>(resolve => {
        socket.once('connect', () => resolve(true));
        socket.once('error', () => resolve(false));
      });
      if (isOpen) return new Marionette(socket);
      await new Promise(resolve => setTimeout(resolve, 30)); // it is still starting
    }
    throw new Error(isRunning() ? 'Firefox does not answer' : 'Firefox ended at once');
  }

  send<T>(command: string, parameters: object = {}): Promise<T> {
    if (this.socket.destroyed) return Promise.reject(new Error('Firefox has gone'));
    const id = this.next++;
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
    this.socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve: result => resolve(result as T), reject });
    });
  }

  end(): void {
    this.socket.destroy();
  }

  private receive(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    for (;;) {
      const colon = this.received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.received.subarray(0, colon).toString());
      if (this.received.length < end) return;
      this.answer(JSON.parse(this.received.subarray(colon + 1, end).toString()));
      this.received = this.received.subarray(end);
    }
  }

  private answer(message: unknown): void {
    if (!Array.isArray(message)) return; // the greeting
    const [, id, error, result] = message;
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }
}
