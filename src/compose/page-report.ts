import { type EditorKind, editorKind } from '@/src/editors/editor-kind';
import type { Role, Severity, SiteId, Surface } from '@/src/engine/types';
import { shapes } from '@/src/sites/shapes';
import { isShown } from '@/src/sites/tree';
import type { BoxFinder } from './box-finder';
import type { BoxState } from './box-state';
import type { ComposeBox } from './compose-box';
import type { Answer } from './doors';

/** What is seen of a page, for the person and for a report. It holds nothing of what is written. */
export interface PageReport {
  site: SiteId;
  host: string;
  state: BoxState | undefined;
  /** As whom what is being written was checked last, and for which account. */
  acting: { role: Role; account: string | undefined } | undefined;
  /** What was found in it, in the words of the rules alone. */
  findings: { severity: Severity; message: string }[];
  boxes: BoxReport[];
  /** How many things that can be written in are not understood. */
  strangers: number;
}

export interface BoxReport {
  /** As `src/sites` calls it. */
  composer: string;
  isByShape: boolean;
  surface: Surface;
  editor: EditorKind;
  fields: number;
  /** How the send control is known to the page, or nothing when it is not found. */
  send: string | undefined;
  account: string | undefined;
  audience: string | undefined;
  media: number;
  isAnswer: boolean;
  hasLinkCard: boolean;
}

export function reportOf(
  finder: BoxFinder,
  site: SiteId,
  now: { state: BoxState; answer?: Answer } | undefined,
): PageReport {
  const { boxes, strangers } = finder.all();
  const { answer, state } = now ?? {};
  return {
    site,
    host: location.hostname,
    state,
    acting: answer && { role: answer.role, account: answer.account },
    findings:
      state?.kind === 'found'
        ? (answer?.check.findings ?? []).map(({ severity, message }) => ({ severity, message }))
        : [],
    boxes: boxes.map(reportBox),
    strangers: strangers.length,
  };
}

function reportBox(box: ComposeBox): BoxReport {
  const { surface, account, audience, media, replyTo, linkCard } = box.takeDraft();
  const control = box.sendControl();
  return {
    composer: box.composer.id,
    isByShape: shapes.includes(box.composer),
    surface,
    editor: editorKind(box.editable),
    fields: box.fields().length,
    send: control && isShown(control) ? nameOf(control) : undefined,
    account,
    audience,
    media: media.length,
    isAnswer: replyTo !== undefined,
    hasLinkCard: linkCard !== undefined,
  };
}

/** The element's own marks, without its words: what a repair of the site's data starts from. */
function nameOf(control: Element): string {
  const marks = ['data-testid', 'id', 'type', 'role'].flatMap(name => {
    const value = control.getAttribute(name);
    return value ? [`[${name}="${value}"]`] : [];
  });
  return control.localName + marks.join('');
}
