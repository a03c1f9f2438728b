import { createRoot } from 'react-dom/client';
import type { ComposeBox, PageDraft } from '@/src/compose/compose-box';
import type { Answer, Outcome } from '@/src/compose/page-ui';
import { select, selectedIn } from '@/src/editors/selection';
import { type Written, writeFix } from '@/src/editors/write-editor';
import type { Fix } from '@/src/engine/types';
import { HoldSheet } from '@/src/ui/HoldSheet';
import sheetStyles from '@/src/ui/sheet.css?inline';
import { Host } from './host';

export interface SheetParts {
  box: ComposeBox;
  draft: PageDraft;
  answer: Answer;
  host: Host;
  tellFixFailed(text: string): void;
  offerUndo(editable: HTMLElement, written: Written): void;
}

/** Opens the hold sheet over the page, and puts everything back as it was when it closes. */
export async function openSheet({ box, draft, answer, host, ...tell }: SheetParts): Promise<Outcome> {
  const caret = selectedIn(box.editable, box.caret);
  const outcome = await showSheet(host, draft, answer);
  if (outcome.choice === 'edit') select(box.editable, caret);
  if (outcome.choice !== 'fix') return outcome;
  // Not before the sheet has closed: under a modal dialog every edit is lost without an error.
  const written = await writeFix(box.editable, outcome.fix, box.changedAt, caret);
  if (written) tell.offerUndo(box.editable, written);
  else tell.tellFixFailed(outcome.fix.text);
  return { choice: written ? 'fixed' : 'edit' };
}

type SheetOutcome = Exclude<Outcome, { choice: 'fixed' }> | { choice: 'fix'; fix: Fix };

function showSheet(host: Host, draft: PageDraft, { check, role, packName }: Answer): Promise<SheetOutcome> {
  host.attach();
  const mount = document.createElement('div');
  host.root.append(mount);
  const root = createRoot(mount);
  return new Promise<SheetOutcome>(resolve => {
    root.render(
      <HoldSheet
        text={draft.text}
        findings={check.findings}
        unchecked={check.unchecked}
        site={draft.site}
        role={role}
        packName={packName}
        onDecide={resolve}
        onFix={(_finding, fix) => resolve({ choice: 'fix', fix })}
      />,
    );
  }).finally(() => {
    root.unmount();
    mount.remove();
    host.detach();
  });
}

export function createSheetHost(): Host {
  return new Host(sheetStyles);
}
