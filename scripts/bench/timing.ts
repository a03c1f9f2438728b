/** How long something takes, in milliseconds. */
export interface Times {
  median: number;
  p95: number;
}

export function measureOnce(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** A runtime compiles what runs often, and goes on doing so for a while: so many rounds don't count. */
const WARMING_UP = 25;

/** Each input `rounds` times, once everything is warm. */
export function measureEach<Input>(
  inputs: readonly Input[],
  rounds: number,
  work: (input: Input) => unknown,
): Times {
  for (let round = 0; round < WARMING_UP; round += 1) for (const input of inputs) work(input);
  return timesOf(
    Array.from({ length: rounds }, () => inputs.map(input => measureOnce(() => work(input)))).flat(),
  );
}

export async function measureEachLater<Input>(
  inputs: readonly Input[],
  rounds: number,
  work: (input: Input) => Promise<unknown>,
): Promise<Times> {
  for (let round = 0; round < WARMING_UP; round += 1) for (const input of inputs) await work(input);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const input of inputs) {
      const started = performance.now();
      await work(input);
      times.push(performance.now() - started);
    }
  return timesOf(times);
}

export function timesOf(all: readonly number[]): Times {
  const times = all.toSorted((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 3 : 0)} ms`;
}
