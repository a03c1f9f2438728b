import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { clausesOf } from '@/src/policy-text/clauses-of';
import { factsOf } from '@/src/policy-text/facts-of';
import { packFrom } from '@/src/policy-text/pack-from';
import { readPolicyFile, readPolicyText } from '@/src/policy-text/read-policy';
import { makeDocx, zipDocument } from './make-docx';

describe('a Word document', () => {
  const read = readPolicyFile(
    makeDocx(
      [
        { text: 'Social media at Larch House', style: 'Title' },
        { text: 'Social media at Larch House 3', style: 'TOC1' },
        { text: 'Your own pages', style: 'berschrift1' },
        { text: 'Staff must not:' },
        { text: 'write about residents & their families', list: 1 },
        { text: 'share passwords', list: 1 },
        { text: 'Pictures', style: 'Heading2' },
        { text: 'Ask everybody in a photograph before you post it.', list: 2 },
      ],
      [
        ['Subject', 'What we ask'],
        ['Bullying', 'Never bully or threaten anybody online.'],
      ],
    ),
  );

  it('is read with its headings, lists and tables', () => {
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && read.blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Social media at Larch House' },
      { kind: 'heading', level: 1, text: 'Your own pages' },
      { kind: 'paragraph', text: 'Staff must not:' },
      { kind: 'item', depth: 0, mark: 'bullet', text: 'write about residents & their families' },
      { kind: 'item', depth: 0, mark: 'bullet', text: 'share passwords' },
      { kind: 'heading', level: 2, text: 'Pictures' },
      { kind: 'item', depth: 0, mark: 'number', text: 'Ask everybody in a photograph before you post it.' },
      { kind: 'heading', level: 1, text: 'Subject' },
      { kind: 'heading', level: 1, text: 'What we ask' },
      { kind: 'heading', level: 1, text: 'Bullying' },
      { kind: 'paragraph', text: 'Never bully or threaten anybody online.' },
    ]);
  });

  it('gives clauses as a text does', () => {
    const clauses = read.ok ? clausesOf(read.blocks) : [];
    expect(clauses.find(({ words }) => words.includes('residents'))).toMatchObject({
      leadIn: 'Staff must not:',
      severity: 'stop',
      checkable: 'text',
    });
    expect(clauses.find(({ words }) => words.includes('photograph'))?.categories).toContain('media-consent');
  });
});

describe('the encoding of a text file', () => {
  const TEXT = 'Don’t post pictures – ask first.';

  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT))],
    ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, ...utf16(TEXT, true))],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, ...utf16(TEXT, false))],
    [
      'Windows-1252',
      Uint8Array.from(TEXT, letter => ({ '’': 0x92, '–': 0x96 })[letter] ?? letter.charCodeAt(0)),
    ],
  ])('is known: %s', (_, bytes) => {
    expect(readPolicyFile(bytes)).toEqual({ ok: true, blocks: [{ kind: 'paragraph', text: TEXT }] });
  });
});

describe('what cannot be read is refused with a word', () => {
  const DOCTYPE = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';

  it.each([
    ['nothing', () => readPolicyText('  \n\t '), 'empty'],
    ['an empty file', () => readPolicyFile(new Uint8Array()), 'empty'],
    ['a picture', () => readPolicyFile(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)), 'not-text'],
    ['a PDF', () => readPolicyFile(strToU8('%PDF-1.7 …')), 'not-text'],
    ['an old Word file', () => readPolicyFile(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)), 'old-word'],
    ['UTF-16 that is none', () => readPolicyFile(Uint8Array.of(0xff, 0xfe, 0, 0xd8, 0, 0xd8)), 'not-text'],
    [
      'a zip of something else',
      () => readPolicyFile(zipSync({ 'a.txt': strToU8('hello') })),
      'not-a-document',
    ],
    [
      'half a document',
      () => readPolicyFile(makeDocx([{ text: 'Hello there' }]).subarray(0, 300)),
      'broken-document',
    ],
    [
      'a document type with entities',
      () => readPolicyFile(zipDocument(`${DOCTYPE}<d>&b;</d>`)),
      'broken-document',
    ],
    [
      'an entity that nobody declared',
      () => readPolicyFile(zipDocument('<d><p><t>&secret;</t></p></d>')),
      'broken-document',
    ],
    [
      'elements that are not closed',
      () => readPolicyFile(zipDocument('<d><p><t>Hi</p></d>')),
      'broken-document',
    ],
    [
      'elements nested without end',
      () => readPolicyFile(zipDocument(Array.from({ length: 20_000 }, (_, at) => `<p a="${at}">`).join(''))),
      'broken-document',
    ],
    ['a document without words', () => readPolicyFile(zipDocument('<d><p/></d>')), 'empty'],
    ['5 MB of text', () => readPolicyText('All staff must be kind. '.repeat(210_000)), 'too-long'],
    ['100,000 headings', () => readPolicyText('1. A\n'.repeat(100_000)), 'too-long'],
    ['a file of 11 MB', () => readPolicyFile(new Uint8Array(7900_000)), 'too-long'],
  ])('%s', (_, read, problem) => {
    expect(soon(read)).toEqual({ ok: false, problem });
  });

  it('a small file that unpacks to 60 MB', () => {
    const bomb = zipDocument(' '.repeat(60_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(soon(() => readPolicyFile(bomb))).toEqual({ ok: false, problem: 'too-large-inside' });
  });

  it('a part that says it is small and is not', () => {
    const document = zipDocument(`<d><p><t>${'word '.repeat(100_000)}</t></p></d>`);
    const lying = Uint8Array.from(document);
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 400_000)
        view.setUint32(at + 24, 100, true);
    expect(soon(() => readPolicyFile(lying))).toMatchObject({ ok: false });
  });

  it('more parts than a document has', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`word/${at}.xml`, new Uint8Array()]),
    );
    const document = zipSync({ ...parts, 'word/document.xml': strToU8('<d/>') });
    expect(soon(() => readPolicyFile(document))).toEqual({
      ok: false,
      problem: 'too-large-inside',
    });
  });
});

it('bytes of any kind never make it throw', () => {
  const document = makeDocx([{ text: 'Staff must not post pictures.' }]);
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.nat(document.length - 1),
      fc.nat(255),
      (bytes, at, byte) => {
        readPolicyFile(bytes);
        readPolicyFile(Uint8Array.from([...document.subarray(0, at), byte, ...document.subarray(at + 1)]));
      },
    ),
    { numRuns: 300 },
  );
});

it('texts of any kind go through to the end', () => {
  const pieces = fc.constantFrom(
    'Staff must not:',
    '1.1',
    '\n',
    '\t',
    ' ',
    '• ',
    '(a) ',
    '“my own views”',
    'Trust Ltd (TL)',
    'a@b.org',
    '.',
    '#',
    '**',
    'post',
    'é',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 60 }), parts => {
      const read = readPolicyText(parts.join(''));
      if (!read.ok) return;
      packFrom(clausesOf(read.blocks), factsOf(read.blocks), []);
    }),
    { numRuns: 200 },
  );
});

describe('hostile text that may be read takes less than a second, to the end', () => {
  const OPENINGS = [
    'Staff must not: ',
    '(',
    '"“',
    'A & ',
    'and should ',
    '1.1.1 ',
    '- - ',
    'a@',
    'The Act ',
    '…',
    '. . ',
    'Page ',
    '\u202e',
    '[bookmark: ',
  ];

  const HOSTILE: Record<string, string> = {
    ...Object.fromEntries(OPENINGS.map(words => [words, words.repeat(Math.floor(290_000 / words.length))])),
    ...Object.fromEntries(OPENINGS.map(words => [`${words}, line by line`, `${words}\n`.repeat(7900)])),
    '7,900 headings': Array.from({ length: 7900 }, (_, at) => `${at % 90}. Title ${at}`).join('\n'),
    'one word': 'a'.repeat(290_000),
    spaces: `a${' '.repeat(290_000)}b`,
    'quoted views': '“my own views '.repeat(20_000),
    'capital words': 'Green Tree '.repeat(26_000),
    policies: 'Green Policy '.repeat(22_000),
  };

  it.each(Object.entries(HOSTILE))('%s', (_, text) => {
    soon(() => {
      const read = readPolicyText(text);
      return read.ok && [clausesOf(read.blocks), factsOf(read.blocks)];
    });
  });
});

/** Counted in time of the processor: other tests run beside this one. */
function soon<T>(work: () => T): T {
  const start = process.cpuUsage();
  const result = work();
  const { user } = process.cpuUsage(start);
  expect(user / 1000).toBeLessThan(1000);
  return result;
}

function utf16(text: string, isLittle: boolean): number[] {
  return [...text].flatMap(letter => {
    const code = letter.charCodeAt(0);
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
}
