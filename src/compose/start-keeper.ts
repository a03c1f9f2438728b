import type { SiteSight } from '@/src/sites/site';
import { Agreements } from './agreements';
import { askOnTerms } from './ask-on-terms';
import { BoxFinder } from './box-finder';
import type { BoxState } from './box-state';
import { Checks } from './checks';
import type { PageDraft } from './compose-box';
import type { Answer, GuardDoor, Keeper, Outcome } from './doors';
import { armGate } from './gate';
import { keepOurEvents } from './keep-our-events';
import { type PageReport, reportOf } from './page-report';
import { type Bio, ProfileWatch } from './profile-watch';
import { KnownTerms, type OffReason, type Terms } from './terms';
import { UiOnDemand } from './ui-on-demand';
import { watchComposers } from './watch-composers';

export interface KeeperWorld {
  guard: GuardDoor;
  sight: SiteSight;
  askForCheck(draft: PageDraft): Promise<Answer>;
  askForTerms(): Promise<Terms>;
  askForUi(): Promise<void>;
  /** Shows beside a box what came of its check. A press on it is to lead to what was found. */
  status: BoxStatus;
  /** What the toolbar shows of this page: nothing where nothing is being written. */
  tellState(state: BoxState | undefined): void;
  /** What the person's own profile says: only whether it carries a disclaimer is kept of it. */
  tellBio(account: string, bio: Bio): void;
  /** What the author chose about a held post, and which rules it was held for. */
  tellDecided(rules: readonly string[], outcome: Outcome): void;
  onRulesChanged(listener: () => void, signal: AbortSignal): void;
  onReportAsked(report: () => PageReport, signal: AbortSignal): void;
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

export interface BoxStatus {
  show(beside: HTMLElement, state: BoxState, answer: Answer | undefined): void;
  hide(): void;
  owns(target: EventTarget | null): boolean;
  onPress(listener: () => void): void;
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
  const profile = new ProfileWatch(sight, (account, bio) => {
    terms.surelyWhyOff('profile').then(
      off => off || world.tellBio(account, bio),
      () => {}, // without it a disclaimer is asked for once more than needed
    );
  });
  events.listen(['pointerdown', 'keydown'], () => profile.pressed());
  const { status } = world;
  const isOurs = (target: EventTarget | null) => line.owns(target) || status.owns(target) || ui.owns(target);
  // With no target it leaves the frame, and while our sheet is open, for that.
  const isLeftForOurs = ({ relatedTarget }: FocusEvent) =>
    relatedTarget === null ? ui.isAsking : isOurs(relatedTarget);
  let now: { state: BoxState; answer?: Answer } | undefined;
  const watching = watchComposers({
    events,
    checks,
    agreements,
    boxAt: node => finder.at(node),
    entered: box => profile.entered(box),
    strangerAt: node => finder.strangerAt(node),
    tell: said => {
      if (said) status.show(said.beside, said.state, said.answer);
      else status.hide();
      const isNews = JSON.stringify(said?.state) !== JSON.stringify(now?.state);
      now = said;
      if (isNews) world.tellState(said?.state);
    },
    isOurs,
    isLeftForOurs,
    signal,
    show: (box, answer) => ui.show(box, answer),
    clear: () => ui.clear(),
    isAlive,
    isOff: ({ surface }) => terms.whyOff(surface),
  });
  keepOurEvents({
    events,
    isOurs,
    isLeftForOurs,
    keepsFocusFrom: target => status.owns(target) || ui.keepsFocusFrom(target),
    onKey: event => ui.onKey(event),
  });
  const gate = armGate({
    events,
    checks,
    agreements,
    isAlive,
    notices: sight.notices,
    onLetGo: box => {
      box.letGo();
      profile.edited(box);
    },
    sendingOf: event => (isOurs(event.target) ? undefined : finder.sendingOf(event, guard.opener)),
    letsPass: ({ surface }) => {
      const off = terms.whyOff(surface);
      if (off) sayOff(off);
      return off !== undefined;
    },
    askAuthor: async (box, draft, answer) => {
      const outcome = await ui.askAuthor(box, draft, answer);
      const rules = [...new Set(answer.check.findings.map(({ rule }) => rule))];
      world.tellDecided(rules, outcome);
      return outcome;
    },
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
  status.onPress(() => ui.openList());
  world.onRulesChanged(() => {
    terms.forget();
    saidOff.clear();
    checks.forget();
    watching.recheck();
  }, signal);
  world.onReportAsked(() => reportOf(finder, site.id, now), signal);
  signal.addEventListener('abort', () => ui.leave());

  return {
    decide: attempt => {
      const sending = finder.sendingFrom(attempt);
      if (sending) gate.decide(sending);
    },
    receiveUi: arrived => ui.receive(arrived),
    recheck: () => watching.recheck(),
    tellFixFailed: text => line.say(words.fixFailed(text)),
  };
}
