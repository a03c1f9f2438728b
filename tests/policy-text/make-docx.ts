import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export interface Part {
  text: string;
  style?: string;
  /** The list it belongs to: 1 has bullets, 2 is numbered. */
  list?: 1 | 2;
  depth?: number;
}

/** A Word document with these paragraphs, and a table after them. */
export function makeDocx(parts: readonly Part[], rows: readonly (readonly string[])[] = []): Uint8Array {
  const table = rows.map(
    cells => `<w:tr>${cells.map(cell => `<w:tc>${paragraph({ text: cell })}</w:tc>`).join('')}</w:tr>`,
  );
  const body = `${parts.map(paragraph).join('')}${rows.length > 0 ? `<w:tbl>${table.join('')}</w:tbl>` : ''}<w:sectPr/>`;
  return zipDocument(
    `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
  );
}

export function zipDocument(document: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(document),
    'word/styles.xml': strToU8(
      `<w:styles ${W}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    ),
    'word/numbering.xml': strToU8(
      `<w:numbering ${W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>`,
    ),
    'word/header1.xml': strToU8(`<w:hdr ${W}>${paragraph({ text: 'Larch House, confidential' })}</w:hdr>`),
  });
}

function paragraph({ text, style, list, depth = 0 }: Part): string {
  const about = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    list ? `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>` : '',
  ].join('');
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // Word breaks a sentence into runs wherever somebody went back to it.
  const [first, ...rest] = escaped.split(' ');
  return `<w:p><w:pPr>${about}</w:pPr><w:r><w:t xml:space="preserve">${first} </w:t></w:r><w:r><w:t>${rest.join(' ')}</w:t></w:r></w:p>`;
}
