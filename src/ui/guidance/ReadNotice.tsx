import { i18n } from '#i18n';
import type { Handbook } from '@/src/packs/handbook-of';
import { Section } from '../Section';
import { Changes } from './Changes';

/** A version that the person said they have read, and the day. */
export interface Acknowledged {
  version: string;
  day: string;
}

interface ReadNoticeProps {
  handbook: Handbook;
  acknowledged: Acknowledged | undefined;
  onAcknowledge(): void;
}

/** What is new since the version that the person has read, and the way to say that they have read this one. */
export function ReadNotice({ handbook, acknowledged, onAcknowledge }: ReadNoticeProps) {
  const { version, changes, acknowledgement, short } = handbook;
  if (acknowledged?.version === version)
    return (
      <p className="read" role="status">
        {i18n.t('read_done', [version, acknowledged.day])}
      </p>
    );
  const news = changes.slice(0, newSince(changes, acknowledged?.version));
  return (
    <Section
      className="box notice"
      title={acknowledged ? i18n.t('read_new', [short, acknowledged.version]) : i18n.t('read_first', [short])}
    >
      {acknowledged && news.length === 0 && <p>{i18n.t('read_no_notes')}</p>}
      {acknowledged && <Changes changes={news} />}
      {acknowledgement && <blockquote className="policy">{acknowledgement}</blockquote>}
      <p className="hint">{i18n.t('read_hint')}</p>
      <button type="button" className="primary" onClick={onAcknowledge}>
        {i18n.t('read_button', [version])}
      </button>
    </Section>
  );
}

/** How many of the changes, the newest first, came after this version. */
function newSince(changes: Handbook['changes'], version: string | undefined): number {
  const at = changes.findIndex(change => change.version === version);
  return at < 0 ? changes.length : at;
}
