import { useId, useLayoutEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { PackHelp } from '@/src/engine/help';
import type { Finding, Fix, Role, SiteId, Unchecked } from '@/src/engine/types';
import { AskManager } from './AskManager';
import { byWeight } from './by-weight';
import type { Decision } from './decision';
import { FreeToPost } from './FreeToPost';
import { isFromPerson, type Trusts } from './is-from-person';
import { Logo } from './Logo';
import { MarkedText } from './MarkedText';
import { MediaQuestions } from './MediaQuestions';
import { SheetChoices } from './SheetChoices';
import { SheetFindings } from './SheetFindings';
import { SITE_NAMES } from './site-names';
import { UncheckedList } from './UncheckedList';

export interface HoldSheetProps {
  text: string;
  findings: readonly Finding[];
  unchecked: readonly Unchecked[];
  site: SiteId;
  /** Who will be able to see it, as the page says it. */
  audience?: string | undefined;
  role: Role;
  packName: string;
  help: PackHelp | undefined;
  hasMedia: boolean;
  /** What it says is free to be said: only what holds the post is shown then. */
  isProtected: boolean;
  /** A fix of the sheet before has made it so. */
  isChanged: boolean;
  onCopy(text: string): Promise<boolean>;
  onDecide(decision: Decision): void;
  onFix(finding: Finding, fix: Fix): void;
  trusts?: Trusts | undefined;
}

const AUDIENCE = { personal: 'sheet_audience', authorised: 'sheet_audience_authorised' } as const;
const KNOWN_AUDIENCE = {
  personal: 'sheet_audience_known',
  authorised: 'sheet_audience_authorised_known',
} as const;

/**
 * The post is held, and its author decides. Keys never reach React here, since the page must not see them; so all of it is
 * native: a modal dialog, radio buttons, and a form.
 */
export function HoldSheet({ trusts = isFromPerson, ...props }: HoldSheetProps) {
  const { text, findings, unchecked, site, audience, role, packName, help, isProtected, onFix } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const isDecided = useRef(false);
  const title = useId();
  const ordered = byWeight(isProtected ? findings.filter(({ severity }) => severity !== 'advise') : findings);
  useModal(dialog, edit);

  const once = (decide: () => void) => {
    if (isDecided.current) return;
    isDecided.current = true;
    decide();
  };
  const decide = (decision: Decision) => once(() => props.onDecide(decision));
  // A second Escape closes a dialog without `cancel` in Chromium: `close` is the one that always comes.
  const goBack = () => decide({ choice: 'edit' });

  return (
    <dialog
      ref={dialog}
      className={props.isChanged ? 'again' : 'new'}
      aria-labelledby={title}
      onCancel={goBack}
      onClose={goBack}
    >
      <header>
        <Logo size={40} />
        <h2 id={title}>
          <small>{i18n.t('sheet_from', [packName])}</small> {i18n.t('sheet_title', ordered.length)}
        </h2>
      </header>
      <div className="body">
        {props.isChanged && (
          <p role="status" className="changed">
            {i18n.t('sheet_changed')}
          </p>
        )}
        <MarkedText text={text} findings={ordered} />
        <p className="audience">
          {audience ? i18n.t(KNOWN_AUDIENCE[role], [audience]) : i18n.t(AUDIENCE[role], [SITE_NAMES[site]])}
        </p>
        {isProtected && <FreeToPost routes={help?.safeRoutes ?? []} />}
        <SheetFindings
          ordered={ordered}
          onFix={(finding, fix) => once(() => onFix(finding, fix))}
          trusts={trusts}
        />
        {props.hasMedia && <MediaQuestions questions={help?.mediaQuestions ?? []} />}
        <UncheckedList unchecked={unchecked} />
        <AskManager
          question={{ findings: ordered, site: SITE_NAMES[site], draft: text }}
          contact={help?.contact}
          onCopy={props.onCopy}
          trusts={trusts}
        />
      </div>
      <SheetChoices
        edit={edit}
        needsReason={findings.some(({ severity }) => severity === 'stop')}
        trusts={trusts}
        onDecide={decide}
      />
    </dialog>
  );
}

/** Closes it before it is taken away, so that the browser gives the focus back to where it was. */
function useModal(
  dialog: React.RefObject<HTMLDialogElement | null>,
  first: React.RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    first.current?.focus({ preventScroll: true });
    if (opened) opened.scrollTop = 0; // what it says is read first; the focused button stays in sight by itself
    return () => opened?.close();
  }, [dialog, first]);
}
