import { i18n } from '#i18n';

export interface KeysProps {
  /** Leads to where the browser keeps its shortcuts, if it has such a place. */
  onShortcuts: (() => void) | undefined;
}

/** What the keys do while a post is being written. */
export function Keys({ onShortcuts }: KeysProps) {
  const keys = [
    ['Alt + F8', i18n.t('keys_list')],
    ['F8', i18n.t('keys_next')],
    ['Shift + F8', i18n.t('keys_previous')],
    ['F6', i18n.t('keys_into')],
    ['Esc', i18n.t('keys_close')],
  ] as const;
  return (
    <div className="box">
      <dl className="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      {onShortcuts && (
        <>
          <p className="hint">{i18n.t('keys_browser_hint')}</p>
          <button type="button" className="small" onClick={onShortcuts}>
            {i18n.t('keys_browser')}
          </button>
        </>
      )}
    </div>
  );
}
