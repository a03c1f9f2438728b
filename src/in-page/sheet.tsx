import { createRoot } from 'react-dom/client';
import type { ComposeBox, PageDraft } from '@/src/compose/compose-box';
import type { Answer, Outcome } from '@/src/compose/doors';
import { select, selectedIn } from '@/src/editors/selection';
import { type Written, writeFix } from '@/src/editors/write-editor';
import type { Fix } from '@/src/engine/types';
import { HoldSheet } from '@/src/ui/HoldSheet';
import sheetStyles from '@/src/ui/sheet.css?inline';
import { copy } from './copy';
import { Host } from './host';

export interface SheetParts {
  box: ComposeBox;
  draft: PageDraft;
  answer: Answer;
  host: Host;
  /** By the sheet before. */
  isChanged: boolean;
  tellFixFailed(text: string): void;
  offerUndo(editable: HTMLElement, written: Written): void;
}

/** Opens the hold sheet over the page, and puts everything back as it was when it closes. */
export async function openSheet(parts: SheetParts): Promise<Outcome> {
  const { box, tellFixFailed, offerUndo } = parts;
  const { active } = box;
  const caret = selectedIn(active, box.caret);
  const outcome = await showSheet(parts);
  if (outcome.choice === 'gone') return { choice: 'edit' };
  if (outcome.choice === 'edit' && active.isConnected && box.fields().length > 0) select(active, caret);
  if (outcome.choice !== 'fix') return outcome;
  // Not before the sheet has closed: under a modal dialog every edit is lost without an error.
  const { editable, fix } = box.placeOf(outcome.fix);
  const written = await writeFix(editable, fix, box.changedAt, editable === active ? caret : undefined);
  if (written) offerUndo(editable, written);
  else tellFixFailed(outcome.fix.text);
  return { choice: written ? 'fixed' : 'edit' };
}

/** `gone`: the page has taken away the sheet, or what it asks about. */
type SheetOutcome = Exclude<Outcome, { choice: 'fixed' }> | { choice: 'fix'; fix: Fix } | { choice: 'gone' };

function showSheet({ host, box, draft, answer, isChanged }: SheetParts): Promise<SheetOutcome> {
  const { check, role, packName, help } = answer;
  host.attach();
  const mount = host.element.ownerDocument.createElement('div');
  host.root.append(mount);
  const root = createRoot(mount);
  let stopWatching = () => {};
  const stopKeeping = keepKeysFromTop(host.element);
  return new Promise<SheetOutcome>(resolve => {
    stopWatching = whenGone(box, host, () => resolve({ choice: 'gone' }));
    root.render(
      <HoldSheet
        text={draft.text}
        findings={check.findings}
        unchecked={check.unchecked}
        site={draft.site}
        audience={draft.audience}
        role={role}
        packName={packName}
        help={help}
        hasMedia={draft.media.length > 0}
        isProtected={check.protected === true}
        isChanged={isChanged}
        onCopy={copy}
        onDecide={resolve}
        onFix={(_finding, fix) => resolve({ choice: 'fix', fix })}
      />,
    );
  }).finally(() => {
    stopWatching();
    stopKeeping();
    root.unmount();
    mount.remove();
    host.detach();
  });
}

/** A page that goes elsewhere takes with it what the sheet asks about; some take the sheet itself, or another one takes its place. */
function whenGone(box: ComposeBox, { element }: Host, gone: () => void): () => void {
  const address = location.href;
  const observer = new MutationObserver(() => {
    if (!element.isConnected || (!box.isThere && location.href !== address)) gone();
  });
  for (const place of new Set([document, element.ownerDocument])) {
    observer.observe(place, { childList: true, subtree: true });
  }
  return () => observer.disconnect();
}

/** In the page around the frame nobody else keeps what is pressed in our sheet from the page's own listeners. */
function keepKeysFromTop(element: HTMLElement): () => void {
  const view = element.ownerDocument.defaultView;
  const keeping = new AbortController();
  const keep = (event: Event) => {
    if (event.target === element) event.stopImmediatePropagation();
  };
  if (view && view !== window) {
    for (const type of ['keydown', 'keyup', 'keypress'])
      view.addEventListener(type, keep, { capture: true, signal: keeping.signal });
  }
  return () => keeping.abort();
}

/** Below this height, in pixels, what the sheet has to say cannot be read. */
const LOWEST = 400;

/** Where the sheet can be read: in the page itself, when the frame that is written in is too low for it. */
export function createSheetHost(): Host {
  return new Host(sheetStyles, window.innerHeight < LOWEST ? topDocument() : document);
}

function topDocument(): Document {
  try {
    return window.top?.document ?? document;
  } catch {
    return document; // a frame of somebody else's page
  }
}
