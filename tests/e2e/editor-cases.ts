import type { Fix } from '@/src/engine/types';
import type { Lines, Part } from '../sites/box';

export const EDITORS = [
  'draft-js',
  'lexical',
  'tiptap',
  'quill',
  'bare',
  'textarea',
  'react-textarea',
  'input',
  'react-input',
] as const;

export type EditorName = (typeof EDITORS)[number];

export interface Place {
  editor: EditorName;
  root: 'light' | 'shadow';
}

/** Draft.js itself does not work in a shadow root; React changes nothing about where a form control stands. */
const ONLY_IN_LIGHT: readonly EditorName[] = ['draft-js', 'react-textarea', 'react-input'];

/** Every editor in both kinds of tree. */
export const PLACES: readonly Place[] = EDITORS.flatMap(editor => [
  { editor, root: 'light' as const },
  ...(ONLY_IN_LIGHT.includes(editor) ? [] : [{ editor, root: 'shadow' as const }]),
]);

export function isControlOf({ editor }: Place): boolean {
  return /textarea|input/.test(editor);
}

const LINES: Lines = [
  [{ text: 'Geese 🪿 and a family 👨‍👩‍👧‍👦 came ❤️ today' }],
  [
    { text: 'With ' },
    { text: 'Jo Bloggs', as: 'mention' },
    { text: ' by ' },
    { text: 'the river', as: 'link' },
    { text: ' and ' },
    { text: 'bold words', as: 'bold' },
    { text: ' of #thanks here' },
  ],
  [],
  [{ text: 'soft' }, { text: '\n', as: 'break' }, { text: 'broken' }],
  [{ text: 'שלום עולם, and مرحبا' }],
  [{ text: 'At the end' }],
];

/** The same for each editor, as far as it has such a thing: Quill 1 has no break within a paragraph, an input no lines. */
export function linesFor({ editor }: Place): Lines {
  if (editor === 'quill') return LINES.flatMap(splitAtBreak);
  if (editor !== 'input' && editor !== 'react-input') return LINES;
  return [LINES.map(textOf).map(text => ({ text: `${text.replace('\n', ' ')} ` }))];
}

export function textIn(lines: Lines): string {
  return lines.map(textOf).join('\n');
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}

function splitAtBreak(parts: readonly Part[]): Lines {
  const at = parts.findIndex(({ as }) => as === 'break');
  return at < 0 ? [parts] : [parts.slice(0, at), parts.slice(at + 1)];
}

/** Words that stand in every kind of place, each of them once. */
export const WORDS = [
  '🪿',
  '👨‍👩‍👧‍👦',
  '❤️',
  'Jo Bloggs',
  'y the riv',
  '#thanks',
  'broken',
  'עולם',
  'مرحبا',
  'end',
] as const;

/** What is done to the text, and by what name it is known in a report. */
export const CHANGES = {
  'words in the middle, with an emoji': swap('a family', 'some 🦆 friends'),
  'an emoji of several': swap('👨‍👩‍👧‍👦', '👩‍⚕️'),
  'the first word': swap('Geese', 'Ducks'),
  'the last word': swap('the end', 'the last'),
  'a word from right to left': swap('עולם', 'world'),
  'all between a mention and a link': swap(' by ', ' at '),
  'words from after a link into bold ones': swap(' and bold', ' or brave'),
  'words from a link into bold ones': swap('the river and bold', 'a lake'),
  'a mention': swap('Jo Bloggs', 'Somebody'),
  'words on both sides of a mention': swap('With Jo Bloggs by', 'Near'),
  'words on both sides of a line’s end': swap('today\nWith', 'now with'),
  'a word, by nothing': swap(' came', ''),
  'a mention, by nothing': swap('Jo Bloggs ', ''),
  everything: (text: string) => replacing(text, text, 'Nothing left'),
  'everything, by nothing': (text: string) => replacing(text, text, ''),
  'nothing, a sentence at the end': (text: string) => ({
    fix: { kind: 'append' as const, text: 'Views are my own 🙂' },
    wanted: `${text}${/\s$/.test(text) ? '' : ' '}Views are my own 🙂`,
  }),
} satisfies Record<string, (text: string) => { fix: Fix; wanted: string } | undefined>;

export type ChangeName = keyof typeof CHANGES;

export const CHANGE_NAMES = Object.keys(CHANGES) as ChangeName[];

function swap(words: string, by: string) {
  return (text: string) => (text.includes(words) ? replacing(text, words, by) : undefined);
}

function replacing(text: string, words: string, by: string) {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return { fix: { kind: 'replace' as const, span, text: by }, wanted: text.replace(words, by) };
}

/** Where a caret that stood here stands after the change: with the same words. */
export function caretAfter(caret: number, fix: Fix): number {
  if (fix.kind === 'append' || caret <= fix.span.start) return caret;
  return fix.span.start + fix.text.length + Math.max(0, caret - fix.span.end);
}
