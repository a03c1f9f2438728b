import type { Site } from '@/src/sites/site';
import type { PlainLine } from '@/src/ui/plain-line';
import { Agreements } from './agreements';
import { Checks } from './checks';
import type { PageDraft } from './compose-box';
import { armGate } from './gate';
import { keepOurEvents } from './keep-our-events';
import type { Answer, GuardDoor, PageUi } from './page-ui';
import { UiOnDemand } from './ui-on-demand';
import { watchComposers } from './watch-composers';

export interface GuardWorld {
  site: Site;
  askForCheck(draft: PageDraft): Promise<Answer>;
  askForUi(): Promise<void>;
  isAlive(): boolean;
  onRulesChanged(listener: () => void, signal: AbortSignal): void;
  line: PlainLine;
  words: {
    noAnswer(): string;
    outdated: string;
    unsure(what: string): string;
    pressAgain(): string;
    fixed(): string;
    fixFailed(text: string): string;
  };
}

/** Sets the guard up: listeners, and nothing more until a compose box has the focus. */
export function startGuard({ site, line, words, isAlive, ...world }: GuardWorld): GuardDoor {
  const leaving = new AbortController();
  const { signal } = leaving;
  const checks = new Checks(world.askForCheck);
  const agreements = new Agreements();
  const ui = new UiOnDemand(world.askForUi);
  const isOurs = (target: EventTarget | null) => line.owns(target) || ui.owns(target);

  const watching = watchComposers({
    site,
    checks,
    agreements,
    isOurs,
    signal,
    show: (box, answer) => ui.show(box, answer),
    clear: () => ui.clear(),
    isAlive,
  });
  keepOurEvents({ isOurs, onKey: event => ui.onKey(event), signal });
  let saidOutdated = false;
  armGate({
    site,
    checks,
    agreements,
    isAlive,
    signal,
    askAuthor: (box, draft, answer) => ui.askAuthor(box, draft, answer),
    tell: {
      noAnswer: () => line.say(words.noAnswer()),
      pressAgain: () => line.say(words.pressAgain()),
      fixed: () => line.say(words.fixed()),
      unsure: ({ check }) => {
        if (check.verdict === 'unsure')
          line.say(words.unsure(check.unchecked.map(({ what, why }) => `${what}: ${why}.`).join(' ')));
        else line.hush();
      },
      outdated: () => {
        if (!saidOutdated) line.say(words.outdated);
        saidOutdated = true;
      },
    },
  });
  world.onRulesChanged(() => {
    checks.forget();
    watching.recheck();
  }, signal);

  signal.addEventListener('abort', () => ui.leave());
  takeOver(isAlive, leaving);

  return {
    isAlive,
    stop: () => leaving.abort(),
    receiveUi: (arrived: PageUi) => ui.receive(arrived),
    tellFixFailed: text => line.say(words.fixFailed(text)),
  };
}

/**
 * Chromium leaves the scripts of an updated extension behind, in a world of their own that ours cannot reach. So a guard
 * that comes late says so on the window, and one that has lost its extension then leaves. The name tells a page nothing.
 */
function takeOver(isAlive: () => boolean, leaving: AbortController): void {
  if (document.readyState !== 'loading') window.dispatchEvent(new Event('handover'));
  const onHandover = () => {
    if (!isAlive()) leaving.abort();
  };
  window.addEventListener('handover', onHandover, { signal: leaving.signal });
}
