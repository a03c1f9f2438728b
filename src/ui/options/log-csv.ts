import type { LogEntry } from './ChoiceLog';

const HEADINGS = ['time', 'site', 'rules', 'choice', 'reason'];

/** The log as a file that spreadsheets open: RFC 4180, with the time in ISO 8601. */
export function logCsv(entries: readonly LogEntry[]): string {
  const rows = entries.map(({ at, site, rules, choice, reason = '' }) => [
    new Date(at).toISOString(),
    site,
    rules.join(' '),
    choice,
    reason,
  ]);
  return [HEADINGS, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A spreadsheet takes what begins like this for a formula, and works it out: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r]/;

export function cell(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
