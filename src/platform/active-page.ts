import { browser } from 'wxt/browser';
import type { PageReport } from '@/src/compose/page-report';
import type { ShownAs } from '@/src/compose/shown-as';
import type { ReportAsked } from './messages';
import { tellShownAs } from './open-tabs';

/** The tab that the popup is about: the one it opened over, or the one that its address names. */
export async function activeTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/**
 * What is seen of a page, frame by frame; nothing where the page is none of the sites', or does not let anybody in.
 * The keeper comes into frames where it was not needed before.
 */
export async function reportsOf(tabId: number, shownAs: ShownAs): Promise<PageReport[] | undefined> {
  await tellShownAs(shownAs, { tabId, allFrames: true }).catch(() => {});
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: ['/keeper.js'], injectImmediately: true })
    .catch(() => undefined);
  if (!frames) return undefined;
  const message: ReportAsked = { kind: 'report' };
  const answers = await Promise.all(
    frames.map(({ frameId }) =>
      browser.tabs
        .sendMessage<ReportAsked, PageReport>(tabId, message, { frameId })
        // A frame that has gone meanwhile, or is none of ours, has nobody to answer.
        .catch(() => undefined),
    ),
  );
  return answers.flatMap(answer => answer ?? []);
}
