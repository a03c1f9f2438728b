import { type Browser, browser } from 'wxt/browser';
import type { BoxState } from '@/src/compose/box-state';
import type { PageDraft } from '@/src/compose/compose-box';
import type { Answer } from '@/src/compose/doors';
import type { Bio } from '@/src/compose/profile-watch';
import type { ShownAs } from '@/src/compose/shown-as';
import type { Terms } from '@/src/compose/terms';
import type { SiteId } from '@/src/engine/types';
import type { Pack } from '@/src/packs/pack-schema';
import type { Decided } from './choice-log';
import { type OwnMessage, ownMessage, type PackMessage, type PageMessage, pageMessage } from './messages';
import { tellShownAs } from './open-tabs';
import { openPage } from './own-pages';
import type { Language } from './shown-as';

type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'tab' | 'frameId' | 'url'>;

export interface PageService {
  check(draft: PageDraft): Promise<Answer>;
  terms(site: SiteId): Promise<Terms>;
  /** What somebody's own profile says. */
  noteBio(site: SiteId, account: string, bio: Bio): Promise<void>;
  /** A rule is wrong about these words, or not after all. */
  teach(rule: string, quote: string): Promise<void>;
  unteach(rule: string, quote: string): Promise<void>;
  /** What the toolbar is to show of a tab. */
  showState(tabId: number, state: BoxState | undefined): Promise<void>;
  /** What was chosen when a post was held. */
  noteDecision(decided: Decided): Promise<void>;
  /** How the person wants things said and shown. */
  shownAs(): Promise<ShownAs>;
  /** All that a pack says, for our own pages; nothing where there is no such pack. */
  pack(id: string): Promise<Pack | undefined>;
  /** What our own pages do about packs. */
  packs(message: PackMessage): Promise<unknown>;
  words(language: Language): Promise<ShownAs['words']>;
}

/** Answers our scripts in the pages. What is not one of their messages, or not from our own scripts, gets no answer. */
export function servePages(service: PageService): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
      if (sender.id !== browser.runtime.id) return undefined;
      const own = ownMessage.safeParse(message);
      if (own.success && isOwnPage(sender)) {
        answerOwn(own.data, service).then(respond, () => respond(undefined));
        return true;
      }
      const parsed = pageMessage.safeParse(message);
      if (!parsed.success) return undefined;
      answerOf(parsed.data, sender, service).then(respond, () => respond(undefined));
      return true; // the answer comes later
    },
  );
}

async function answerOwn(message: OwnMessage, service: PageService): Promise<unknown> {
  switch (message.kind) {
    case 'ask-pack':
      return service.pack(message.pack);
    case 'ask-words':
      return service.words(message.language);
    default:
      return service.packs(message);
  }
}

function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

async function answerOf(message: PageMessage, sender: Sender, service: PageService): Promise<unknown> {
  switch (message.kind) {
    case 'check':
      return service.check(message.draft);
    case 'ask-terms':
      return service.terms(message.site);
    case 'bio':
      await service.noteBio(message.site, message.account, message.bio);
      return true;
    case 'teach':
      await service.teach(message.rule, message.quote);
      return true;
    case 'unteach':
      await service.unteach(message.rule, message.quote);
      return true;
    case 'show-policy':
      await openPage('guidance', message.pack, message.clause);
      return true;
    case 'need-script':
      return putInto(sender, message.script, await service.shownAs());
    case 'state':
      if (sender.tab?.id !== undefined) await service.showState(sender.tab.id, message.state);
      return true;
    case 'decided': {
      const { kind: _, ...decided } = message;
      await service.noteDecision(decided);
      return true;
    }
  }
}

/** `react.js` leaves React where the UI script looks for it. */
const FILES = { keeper: ['/keeper.js'], ui: ['/react.js', '/ui.js'] } as const;

async function putInto({ tab, frameId }: Sender, script: 'keeper' | 'ui', shownAs: ShownAs): Promise<true> {
  if (tab?.id === undefined) throw new Error('only a tab can have our scripts');
  await tellShownAs(shownAs, { tabId: tab.id, frameIds: [frameId ?? 0] });
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: [...FILES[script]],
    injectImmediately: true,
  });
  return true;
}
