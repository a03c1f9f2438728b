import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { FileButton } from '../FileButton';

export interface StartScreenProps {
  packs: readonly { id: string; name: string }[];
  drafts: readonly { id: string; name: string; version: string; changed: number }[];
  open: string | undefined;
  /** What came of a file that could not be used. */
  trouble: string | undefined;
  onPack(id: string): void;
  onEmpty(): void;
  onFile(file: File): void;
  onOpen(draft: string): void;
  onDelete(draft: string): void;
  /** The way that begins with a policy's text. */
  children?: ReactNode;
}

/** The ways to begin a pack, and the packs that were begun. */
export function StartScreen({ packs, drafts, open, trouble, children, ...on }: StartScreenProps) {
  return (
    <>
      {drafts.length > 0 && (
        <section className="box" aria-labelledby="begun">
          <h3 id="begun">{i18n.t('studio_begun')}</h3>
          <ul className="bare">
            {drafts.map(draft => (
              <li key={draft.id} className="row draft">
                <span className="name">
                  {draft.name || i18n.t('studio_unnamed')}{' '}
                  <span className="hint">
                    {i18n.t('studio_begun_when', [
                      draft.version,
                      new Date(draft.changed).toLocaleString(i18n.t('language_code'), {
                        dateStyle: 'medium',
                        timeStyle: 'short',
                      }),
                    ])}
                  </span>
                </span>
                {draft.id === open ? (
                  <strong>{i18n.t('studio_is_open')}</strong>
                ) : (
                  <button type="button" className="small" onClick={() => on.onOpen(draft.id)}>
                    {i18n.t('studio_open', [draft.name || i18n.t('studio_unnamed')])}
                  </button>
                )}
                <button type="button" className="small" onClick={() => on.onDelete(draft.id)}>
                  {i18n.t('studio_delete', [draft.name || i18n.t('studio_unnamed')])}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
      <section className="box fields-of" aria-labelledby="from-pack">
        <h3 id="from-pack">{i18n.t('studio_from_pack')}</h3>
        <p className="hint">{i18n.t('studio_from_pack_hint')}</p>
        <div className="row">
          {packs.map(({ id, name }) => (
            <button key={id} type="button" onClick={() => on.onPack(id)}>
              {name}
            </button>
          ))}
          <button type="button" onClick={on.onEmpty}>
            {i18n.t('studio_from_empty')}
          </button>
        </div>
      </section>
      <section className="box fields-of" aria-labelledby="from-file">
        <h3 id="from-file">{i18n.t('studio_from_file')}</h3>
        <p className="hint">{i18n.t('studio_from_file_hint')}</p>
        <FileButton label={i18n.t('studio_file_choose')} accept=".json,application/json" onFile={on.onFile} />
        <p role="alert" className="failed">
          {trouble}
        </p>
      </section>
    </>
  );
}
