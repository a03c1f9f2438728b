import { BoxFinder } from '@/src/compose/box-finder';
import type { PageDraft } from '@/src/compose/compose-box';
import { siteOf } from '@/src/sites';
import { sights } from '@/src/sites/sights';

/** What the extension would make of an element of the page. */
export interface Probed {
  /** The composer whose description fits, or nothing for what is left alone. */
  composer?: string;
  draft?: PageDraft;
  /** Whether what it takes for the send control is the one that matches this selector. */
  isSend?: boolean;
}

declare global {
  interface Window {
    probe(element: Element, send: string): Probed;
    /** What a press on the control would share, after one on what opened its menu. The page does not see the press. */
    probeShare(opener: HTMLElement, control: HTMLElement): PageDraft | undefined;
  }
}

const site = siteOf(location.hostname);

window.probe = (element, send) => {
  if (!site) throw new Error(`${location.hostname} is none of the sites`);
  const box = new BoxFinder(site, sights[site.id]).at(element);
  if (!box) return {};
  const control = box.sendControl();
  return {
    composer: box.composer.id,
    draft: box.takeDraft(),
    isSend: control !== undefined && (control.matches(send) || control.closest(send) !== null),
  };
};

window.probeShare = (opener, control) => {
  if (!site) throw new Error(`${location.hostname} is none of the sites`);
  let shared: PageDraft | undefined;
  const look = (event: Event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    shared = new BoxFinder(site, sights[site.id]).sendingOf(event, opener)?.box.takeDraft();
  };
  window.addEventListener('click', look, { capture: true, once: true });
  control.click();
  return shared;
};
