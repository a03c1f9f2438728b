import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { categories } from '@/src/packs/schema/parts';
import { type Candidate, candidatesOf } from '@/src/policy-text/candidates';
import { featuresOf } from '@/src/policy-text/clause-features';
import { labels } from '@/src/policy-text/labels';
import { checkables } from '@/src/policy-text/proposal';
import { blocksOfText } from '@/src/policy-text/text-blocks';
import { sharedFile } from '../shared-data';
import { overlapOf } from './overlap';

/** Something to learn from: what is told apart in it, and its labels. */
export interface Lesson {
  features: number[];
  labels: ReadonlySet<number>;
  weight: number;
  /** Whose document it is from; undefined for what was written for this. */
  organisation: string | undefined;
}

const catalogued = z.array(
  z.object({
    id: z.string(),
    document: z.string(),
    heading: z.string(),
    lead_in: z.string().nullable(),
    quote: z.string(),
    categories: z.array(z.enum(categories)),
    checkable: z.enum(checkables),
    severity: z.enum(['stop', 'warn', 'advise']),
  }),
);
export type Catalogued = z.infer<typeof catalogued>[number];

const OWN = 'scripts/train-policies/lessons.json';
const LISTS = 'scripts/train-policies/lists.json';
/** Sentences written for this stand under no heading, or under one that says what the section is about, by turns. */
const HEADINGS = { clause: 'Use of social media', other: 'Computers and equipment' };
const MATCH = 0.6;

/** The catalogue of the clauses, when the shared material is there. */
export function readCatalogue(): Catalogued[] | undefined {
  const file = sharedFile('policies', 'clauses.json');
  return file ? catalogued.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

export function readPolicyText(document: string): string {
  return readFileSync(sharedFile('policies', document) ?? '', 'utf8');
}

/** Two documents of one organisation share the letters of their numbers: ALL1, ALL2. */
export function organisationOf({ id }: Pick<Catalogued, 'id'>): string {
  return id.replace(/\d*-\d+$/, '');
}

/** Sentences and lists written for this: labels, then what goes with them. */
export function ownLessons(): Lesson[] {
  const sentences = z.record(z.string(), z.array(z.string())).parse(readJson(OWN));
  const lists = z
    .array(
      z.object({ heading: z.string(), leadIn: z.string(), items: z.record(z.string(), z.array(z.string())) }),
    )
    .parse(readJson(LISTS));
  return [
    ...Object.entries(sentences).flatMap(([said, list]) =>
      list.map((words, at) => ownLesson(words, said, at % 2 === 0 ? [headingFor(said)] : [], [])),
    ),
    ...lists.flatMap(({ heading, leadIn, items }) =>
      Object.entries(items).flatMap(([said, list]) =>
        list.map(words => ownLesson(words, said, [heading], [leadIn])),
      ),
    ),
  ];
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.resolve(file), 'utf8'));
}

function headingFor(said: string): string {
  return /^(?:text|context|advice)/.test(said) ? HEADINGS.clause : HEADINGS.other;
}

function ownLesson(words: string, said: string, headings: string[], leadIns: string[]): Lesson {
  const candidate = { words, leadIns, headings, number: undefined, isItem: leadIns.length > 0 };
  return lesson(candidate, said.split(' '), 1, undefined);
}

/** The clauses of the catalogue, and the sentences beside them that are none. */
export function sharedLessons(catalogue: readonly Catalogued[]): Lesson[] {
  const documents = [...new Set(catalogue.map(({ document }) => document))];
  return documents.flatMap(document => {
    const clauses = catalogue.filter(clause => clause.document === document);
    const organisation = clauses[0] && organisationOf(clauses[0]);
    const candidates = candidatesOf(blocksOfText(readPolicyText(document)));
    return [
      ...clauses.map(clause =>
        lesson(candidateOf(clause), [clause.checkable, ...clause.categories], 1, organisation),
      ),
      ...candidates
        .filter(({ words }) => clauses.every(({ quote }) => overlapOf(words, quote) < MATCH))
        .map(candidate => lesson(candidate, ['none'], 1, organisation)),
    ];
  });
}

function candidateOf({ heading, lead_in, quote }: Catalogued): Candidate {
  return {
    words: quote,
    leadIns: lead_in?.split(' … ') ?? [],
    headings: [heading],
    number: undefined,
    isItem: lead_in !== null,
  };
}

function lesson(
  candidate: Candidate,
  said: readonly string[],
  weight: number,
  organisation: string | undefined,
): Lesson {
  const numbers = said.map(label => labels.indexOf(label as (typeof labels)[number]));
  if (numbers.includes(-1)) throw new Error(`There is no label among ${said.join(', ')}`);
  return { features: [...featuresOf(candidate)], labels: new Set(numbers), weight, organisation };
}
