import { i18n } from '#i18n';

export interface DraftBarProps {
  saving: 'kept' | 'keeping' | 'failed';
  canUndo: boolean;
  canRedo: boolean;
  onUndo(): void;
  onRedo(): void;
}

/** What can be taken back, and whether all of it is kept. */
export function DraftBar({ saving, canUndo, canRedo, onUndo, onRedo }: DraftBarProps) {
  return (
    <div className="row bar-of">
      <button
        type="button"
        className="small"
        disabled={!canUndo}
        aria-keyshortcuts="Control+Z"
        onClick={onUndo}
      >
        {i18n.t('studio_undo')}
      </button>
      <button type="button" className="small" disabled={!canRedo} onClick={onRedo}>
        {i18n.t('studio_redo')}
      </button>
      <p role="status" className={saving === 'failed' ? 'saved failed' : 'saved'}>
        {saving === 'kept' && i18n.t('studio_kept')}
        {saving === 'failed' && i18n.t('studio_not_kept')}
      </p>
    </div>
  );
}
