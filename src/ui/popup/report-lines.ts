import { i18n } from '#i18n';
import type { BoxReport, PageReport } from '@/src/compose/page-report';

/** What is seen of a page, a line for each box, in words that can be sent to somebody. */
export function reportLines(
  reports: readonly PageReport[],
  { version, rules }: { version: string; rules: string },
): string[] {
  const hosts = [...new Set(reports.map(({ host }) => host))].join(', ');
  const boxes = reports.flatMap(report => report.boxes).map(lineOf);
  const strangers = reports.reduce((sum, report) => sum + report.strangers, 0);
  return [
    i18n.t('report_page', [version, hosts, rules]),
    ...reports.flatMap(({ acting }) => (acting ? [i18n.t(ACTING[acting.role])] : [])),
    ...(boxes.length === 0 && strangers === 0 ? [i18n.t('popup_no_boxes')] : boxes),
    ...(strangers === 1 ? [i18n.t('popup_strangers_one')] : []),
    ...(strangers > 1 ? [i18n.t('popup_strangers_many', [String(strangers)])] : []),
  ];
}

const ACTING = { personal: 'report_personal', authorised: 'report_authorised' } as const;

function lineOf(box: BoxReport): string {
  const facts = [
    ...(box.isByShape ? [i18n.t('report_by_shape')] : []),
    ...(box.fields > 1 ? [i18n.t('report_fields', [String(box.fields)])] : []),
    box.send ? i18n.t('report_send', [box.send]) : i18n.t('report_no_send'),
    box.account ? i18n.t('report_account', [box.account]) : i18n.t('report_no_account'),
    box.audience ? i18n.t('report_audience', [box.audience]) : i18n.t('report_no_audience'),
    ...(box.media > 0 ? [i18n.t('report_media', [String(box.media)])] : []),
    ...(box.hasLinkCard ? [i18n.t('report_link_card')] : []),
    ...(box.isAnswer ? [i18n.t('report_answer')] : []),
  ];
  return i18n.t('report_box', [box.surface, `${box.composer}, ${box.editor}`, facts.join(', ')]);
}
