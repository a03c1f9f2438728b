import { i18n } from '#i18n';

interface PagePickerProps {
  page: number;
  last: number;
  onPage(page: number): void;
}

/** From one page of a long list to the next. */
export function PagePicker({ page, last, onPage }: PagePickerProps) {
  if (last === 0) return null;
  return (
    <nav className="row" aria-label={i18n.t('studio_pages')}>
      <button type="button" className="small" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {i18n.t('studio_page_before')}
      </button>
      <span aria-live="polite">{i18n.t('studio_page', [String(page + 1), String(last + 1)])}</span>
      <button type="button" className="small" disabled={page === last} onClick={() => onPage(page + 1)}>
        {i18n.t('studio_page_next')}
      </button>
    </nav>
  );
}
