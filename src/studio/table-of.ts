/** What may stand between two cells. */
const MARKS = [',', ';', '\t'];

/**
 * The rows of a table as spreadsheets write it (RFC 4180): cells in quotes may hold line ends, marks and doubled quotes. Rows with
 * nothing in them are left out. The library for this, papaparse, is 7 kB of an extension that may have 1 MB.
 */
export function tableOf(text: string): string[][] {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const mark = markIn(clean);
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"?[^${mark}\\n]*|([^${mark}\\n]*))(${mark}|\\n|$)`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < clean.length) {
    const found = cell.exec(clean);
    if (!found) return rows;
    const [, quoted, plain = '', end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === mark) continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows.filter(cells => cells.some(each => each.trim() !== ''));
}

/** The mark that the first line has most of. */
function markIn(text: string): string {
  const [line = ''] = text.split('\n', 1);
  const count = (mark: string) => line.split(mark).length;
  return MARKS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
