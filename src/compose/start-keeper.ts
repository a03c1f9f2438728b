import type { SiteSight } from '@/src/sites/site';
import { Agreements } from './agreements';
import { askOnTerms } from './ask-on-terms';
import { BoxFinder } from './box-finder';
import { Checks } from './checks';
import type { PageDraft } from './compose-box';
import type { Answer, GuardDoor, Keeper } from './doors';
import { armGate } from './gate';
import { keepOurEvents } from './keep-our-events';
import { KnownTerms, type OffReason, type Terms } from './terms';
import { UiOnDemand } from './ui-on-demand';
import { watchComposers } from './watch-composers';

export interface KeeperWorld {
  guard: GuardDoor;
  sight: SiteSight;
  askForCheck(draft: PageDraft): Promise<Answer>;
  askForTerms(): Promise<Terms>;
  askForUi(): Promise<void>;
  onRulesChanged(listener: () => void, signal: AbortSignal): void;
  words: {
    noAnswer(): string;
    unsure(what: string): string;
    /** Why nothing is checked here. */
    off(reason: OffReason): string;
    pressAgain(): string;
    fixed(): string;
    fixFailed(text: string): string;
  };
}

/** Watches what is written in the page, and decides about what is sent, from the first compose box on. */
export function startKeeper({ guard, sight, words, ...world }: KeeperWorld): Keeper {
  const { site, events, line, signal } = guard;
  const isAlive = () => guard.isAlive();
  const terms = new KnownTerms(world.askForTerms);
  const checks = new Checks(askOnTerms(terms, world.askForCheck));
  const saidOff = new Set<OffReason>();
  const sayOff = (off: OffReason) => {
    if (!saidOff.has(off)) line.say(words.off(off));
    saidOff.add(off);
  };
  const agreements = new Agreements();
  const ui = new UiOnDemand(world.askForUi);
  const finder = new BoxFinder(site, sight);
  const isOurs = (target: EventTarget | null) => line.owns(target) || ui.owns(target);
  const watching = watchComposers({
    events,
    checks,
    agreements,
    boxAt: node => finder.at(node),
    isOurs,
    signal,
    show: (box, answer) => ui.show(box, answer),
    clear: () => ui.clear(),
    isAlive,
    isOff: ({ surface }) => terms.whyOff(surface) !== undefined,
  });
  keepOurEvents({
    events,
    isOurs,
    keepsFocusFrom: target => ui.keepsFocusFrom(target),
    onKey: event => ui.onKey(event),
  });
  const gate = armGate({
    events,
    checks,
    agreements,
    isAlive,
    notices: sight.notices,
    sendingOf: event => (isOurs(event.target) ? undefined : finder.sendingOf(event)),
    letsPass: ({ surface }) => {
      const off = terms.whyOff(surface);
      if (off) sayOff(off);
      return off !== undefined;
    },
    askAuthor: (box, draft, answer) => ui.askAuthor(box, draft, answer),
    tell: {
      noAnswer: () => line.say(words.noAnswer()),
      pressAgain: () => line.say(words.pressAgain()),
      fixed: () => line.say(words.fixed()),
      outdated: () => guard.sayOutdated(),
      unsure: ({ check, off }) => {
        if (off) sayOff(off);
        else if (check.verdict === 'unsure')
          line.say(words.unsure(check.unchecked.map(({ what, why }) => `${what}: ${why}.`).join(' ')));
        else line.hush();
      },
    },
  });
  world.onRulesChanged(() => {
    terms.forget();
    saidOff.clear();
    checks.forget();
    watching.recheck();
  }, signal);
  signal.addEventListener('abort', () => ui.leave());

  return {
    decide: attempt => {
      const sending = finder.sendingFrom(attempt);
      if (sending) gate.decide(sending);
    },
    receiveUi: arrived => ui.receive(arrived),
    tellFixFailed: text => line.say(words.fixFailed(text)),
  };
}
