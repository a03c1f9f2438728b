import { beforeAll, describe, expect, test } from 'vitest';
import { CARD } from '../sites/link-card-words';
import { everyPage, type PageName, pages, type ReplicaPage } from '../sites/pages';
import type { Probed } from '../sites/probe/page';
import { Desk } from './desk';
import { languageFor } from './drawn';
import { sendBy, waysOf, write } from './ways';

/** Without the extension: what it knows of the sites, asked of each page; and what is typed into a page is what it sends. */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.shared({ withExtension: false });
});

const TEXT = 'Geese 🪿';

describe.each(everyPage())('%s', name => {
  const page: ReplicaPage = pages[name];

  const language = languageFor(name);

  test(`is seen for what it is, in ${language}`, async () => {
    await desk.compose(name, `lang=${language}`);
    await write(desk, name, TEXT);
    const seen = await probe(name, `window.replica.composers[args[0]].editable()`, page.composer);
    expect(seen.composer).toBeDefined();
    expect(seen.composer).not.toMatch(/^shape/);
    expect(seen.draft?.surface).toBe(page.surface);
    expect(seen.draft?.text).toContain(`${page.holds ?? ''}${TEXT}`);
    const { account, name: shown, replyTo, media, audience, scheduled } = page.shows ?? {};
    expect(seen.draft?.account).toBe(account);
    expect(seen.draft?.name).toBe(shown && shown === page.holds ? `${shown}${TEXT}` : shown);
    expect(seen.draft?.replyTo ?? {}).toEqual(replyTo ?? {});
    expect(seen.draft?.media.map(({ kind }) => kind)).toEqual(media ? [media] : []);
    expect(seen.draft?.audience).toBe(audience?.[language]);
    expect(seen.draft?.scheduled).toBe(scheduled?.[language]);
    if (!page.sendAfter && !page.sendsByKeysOnly) expect(seen.isSend).toBe(true);
    for (const selector of page.leaveAlone ?? []) {
      expect({ selector, seen: await probe(name, `document.querySelector(args[0])`, selector) }).toEqual({
        selector,
        seen: {},
      });
    }

    await sendBy(desk, page, waysOf(page)[0] ?? 'click');
    await desk.sentIs(...(page.sentBefore ?? []), `${page.holds ?? ''}${TEXT}`);
  });

  if (page.bareShare) {
    test(`shares without a word, in ${language}`, async () => {
      await desk.open(name, `lang=${language}`);
      for (const selector of page.bareShare ?? []) await desk.browser.click(selector, page.shadowHost);
      await desk.sentIs('');
    });
  }
});

test.each(['x-inline-reply', 'linkedin-repost', 'linkedin-repost-classic'] as const)(
  'a repost without a word, on %s, is seen with what it shares',
  async name => {
    const { shows, bareShare } = pages[name];
    const [opener, control] = bareShare;
    await desk.open(name);
    await desk.browser.click(opener);
    const draft = await asked<Probed['draft']>(
      `world.probeShare(document.querySelector(args[0]), document.querySelector(args[1]))`,
      [opener, control],
    );
    expect(draft).toMatchObject({
      text: '',
      surface: 'share',
      replyTo: shows.replyTo,
      account: shows.account,
    });
    expect(await desk.sent()).toEqual([]);
  },
);

test.each(['x-compose', 'linkedin', 'facebook'] as const)('the card of a link is read, on %s', async name => {
  const { composer } = pages[name];
  await desk.compose(name, 'card=1');
  const seen = await probe(name, `window.replica.composers[args[0]].editable()`, composer);
  expect(seen.draft?.linkCard).toBe(CARD.join(' '));
  await desk.compose(name);
  const without = await probe(name, `window.replica.composers[args[0]].editable()`, composer);
  expect(without.draft).not.toHaveProperty('linkCard');
});

/** What the extension would make of an element, in the page or in the frame that the box is in. */
function probe(name: PageName, element: string, argument: string): Promise<Probed> {
  const { frame, send }: ReplicaPage = pages[name];
  return asked<Probed>(`world.probe(${element}, args[1])`, [argument, send, frame ?? null]);
}

/** The functions come as a script of the page's own. What is unknown is left out of the answer, in both browsers. */
function asked<T>(question: string, args: unknown[]): Promise<T> {
  return desk.browser.evaluate<T>(
    `const world = args[2] ? document.querySelector(args[2]).contentWindow : window;
     const loaded = world.probe ? Promise.resolve() : new Promise((resolve, reject) => {
       const script = world.document.createElement('script');
       Object.assign(script, { src: '/replica/probe.js', onload: resolve, onerror: reject });
       world.document.head.append(script);
     });
     return loaded.then(() => JSON.parse(JSON.stringify(${question} ?? null)));`,
    ...args,
  );
}
