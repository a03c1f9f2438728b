import path from 'node:path';
import { z } from 'zod';
import { fold } from '@/src/engine/fold';
import { Lexicon } from '@/src/engine/lexicon';
import { featuresOf } from '@/src/engine/offence/features';
import { type OffenceReading, offenceReading } from '@/src/engine/offence/offence-reading';
import { speaksOfSome, windowsOf } from '@/src/engine/offence/put-down';
import { readDraft } from '@/src/engine/read-draft';
import { type LabelledPost, linesOf, readLabelledPosts } from '../labelled-post';
import { isSetAside } from '../set-aside';
import { SHARED } from '../shared-data';

/** Something to learn from: the words of a post, or of a part of it, and whether they put a kind of people down. */
export interface Lesson {
  id: string;
  set: string;
  text: string;
  features: Uint32Array;
  isOne: boolean;
  weight: number;
  /** Lines made from one pattern are judged by what was learned without it. */
  fold: number;
}

const line = z.object({
  id: z.string(),
  text: z.string(),
  label: z.string().optional(),
  fine: z.string().optional(),
  functionality: z.string().optional(),
  templ: z.string().optional(),
});
type Line = z.infer<typeof line>;

interface Source {
  file: string;
  weight: number;
  /** 1 it is one, -1 it is not, 0 nothing can be learned. */
  lesson(line: Line): number;
}

const labelled = ({ label }: Line): number => (label === 'offensive' ? 1 : -1);
const ordinary = (): number => -1;

/** Only sets whose licences let weights be made from them. */
const SOURCES: readonly Source[] = [
  { file: 'off_hatecheck', weight: 2, lesson: labelled },
  { file: 'off_hatemojicheck', weight: 1, lesson: labelled },
  { file: 'off_hatemojibuild', weight: 0.7, lesson: labelled },
  { file: 'off_edos_sexism', weight: 0.7, lesson: labelled },
  {
    file: 'off_davidson',
    weight: 0.7,
    lesson: ({ fine }) => (fine === 'hate' ? 1 : fine === 'neither' ? -1 : 0),
  },
  { file: 'ner_btc', weight: 4, lesson: ordinary },
  { file: 'ner_wnut17', weight: 4, lesson: ordinary },
  { file: 'ner_tweebank', weight: 4, lesson: ordinary },
  { file: 'ordinary_nhs_feedback', weight: 4, lesson: ordinary },
];

const MOST_SENTENCES = 3;
const FOLDS = 5;

export function lessons(): Lesson[] {
  return [...SOURCES.flatMap(lessonsOf), ...ofCorpus()];
}

function lessonsOf({ file, weight, lesson }: Source): Lesson[] {
  return readLines(file)
    .filter(({ id }) => !isSetAside(id))
    .flatMap(each => {
      const say = lesson(each);
      if (say === 0) return [];
      const offence = read(each.text);
      const common = { id: each.id, set: file, text: each.text, isOne: say > 0, weight, fold: foldOf(each) };
      return wholeOrParts(offence, say > 0).map(features => ({ ...common, features }));
    });
}

/** Short posts as they are; of a long one all parts are harmless, or nobody knows which is not. */
function wholeOrParts(offence: OffenceReading, isOne: boolean): Uint32Array[] {
  const whole = { from: 0, to: offence.words.length };
  if (offence.sentences.length <= MOST_SENTENCES)
    return speaksOfSome(offence, whole) ? [featuresOf(offence, whole)] : [];
  return isOne ? [] : windowsOf(offence).map(window => featuresOf(offence, window));
}

/** The project's own corpus says where. */
function ofCorpus(): Lesson[] {
  return readLabelledPosts('tests/corpus/posts.jsonl')
    .filter(({ id }) => !isSetAside(id))
    .flatMap(post => {
      const offence = read(post.text);
      const spans = post.must
        .filter(({ category }) => category === 'discrimination')
        .map(({ span }) => ({ start: span ? post.text.indexOf(span) : 0, length: span?.length ?? 0 }));
      if (spans.length === 0 && mayBe(post)) return [];
      return windowsOf(offence).flatMap(window => {
        const [start, end] = [offence.words[window.from]?.start ?? 0, offence.words[window.to - 1]?.end ?? 0];
        const isOne = spans.some(span => span.start < end && span.start + span.length > start);
        const common = { id: post.id, set: 'corpus', text: post.text, weight: isOne ? 5 : 1 };
        return [{ ...common, features: featuresOf(offence, window), isOne, fold: number(post.id) % FOLDS }];
      });
    });
}

function mayBe({ may }: LabelledPost): boolean {
  return may.includes('discrimination');
}

const lexicon = new Lexicon();

function read(text: string): OffenceReading {
  return offenceReading(
    readDraft({ text, site: 'x', surface: 'post', role: 'personal', media: [] }, lexicon),
  );
}

function readLines(file: string): Line[] {
  return linesOf(path.join(SHARED, 'eval', `${file}.jsonl`)).map(each => line.parse(JSON.parse(each)));
}

function foldOf({ id, functionality, templ }: Line): number {
  const group = functionality && templ ? `${functionality} ${templ}` : id;
  return number(group) % FOLDS;
}

function number(text: string): number {
  return [...fold(text).text].reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003,
    7,
  );
}
