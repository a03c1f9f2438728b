import type { Surface } from '@/src/engine/types';

/** On what terms the person has a site checked. */
export interface Terms {
  /** Whether private messages are checked. */
  messages: boolean;
  /** Whether the site is switched off. */
  isOff: boolean;
  /** In milliseconds since 1970. */
  pausedUntil?: number | undefined;
}

/** Why something is not checked: the person wants it so. */
export type OffReason = 'paused' | 'site-off' | 'messages-off';

export function whyOff(
  { messages, isOff, pausedUntil = 0 }: Terms,
  surface: Surface,
  now: number,
): OffReason | undefined {
  if (isOff) return 'site-off';
  if (now < pausedUntil) return 'paused';
  return surface === 'message' && !messages ? 'messages-off' : undefined;
}

/** The terms as the background told them, asked for once and again when they may have changed. */
export class KnownTerms {
  private known: Terms | undefined;
  private asked: Promise<Terms> | undefined;

  constructor(private readonly ask: () => Promise<Terms>) {}

  /** As far as is known by now. */
  whyOff(surface: Surface): OffReason | undefined {
    return this.known && whyOff(this.known, surface, Date.now());
  }

  /** To be waited for before any text leaves the page. */
  async surelyWhyOff(surface: Surface): Promise<OffReason | undefined> {
    const asked = this.load();
    const terms = await asked;
    return this.asked === asked ? whyOff(terms, surface, Date.now()) : this.surelyWhyOff(surface);
  }

  forget(): void {
    this.known = undefined;
    this.asked = undefined;
  }

  private load(): Promise<Terms> {
    if (this.asked) return this.asked;
    const asked = this.ask();
    this.asked = asked;
    asked.then(
      terms => {
        if (this.asked === asked) this.known = terms;
      },
      () => {
        if (this.asked === asked) this.asked = undefined; // the next need asks again
      },
    );
    return asked;
  }
}
