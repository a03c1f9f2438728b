/** The first pause between two looks, by what it grows, and the longest, in milliseconds: looking takes time from what is waited for. */
const PAUSE = { first: 10, growth: 1.5, longest: 100 };

/** Asks for a state until it is there. The limit only ends a test that hangs; what was waited for is in its message. */
export async function waitFor<T>(
  what: string,
  probe: () => Promise<T | undefined | null | false>,
  limit = 10_000,
): Promise<T> {
  const started = Date.now();
  for (let pause = PAUSE.first; ; pause = Math.min(pause * PAUSE.growth, PAUSE.longest)) {
    const state = await probe();
    if (state !== undefined && state !== null && state !== false) return state;
    if (Date.now() - started > limit) throw new Error(`waited in vain for ${what}`);
    await new Promise(resolve => setTimeout(resolve, pause));
  }
}
