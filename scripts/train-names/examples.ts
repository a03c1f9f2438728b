import { featuresOf, lookAt, MOST_FEATURES } from '@/src/engine/names/features';
import { BEGIN, GO_ON, OTHER, OTHER_ON, OUT } from '@/src/engine/names/tags';
import { HANDLE, type Tokens, tokenise } from '@/src/engine/names/tokens';
import type { Line } from './load';

/** A text as numbers: its tags, and the features of each token one after the other. */
export interface Example {
  length: number;
  tags: Uint8Array;
  features: Int32Array;
  /** Where each token's features begin, and where the last's end. */
  offsets: Int32Array;
}

export function exampleOf(line: Pick<Line, 'text' | 'entities'>): Example {
  const tokens = tokenise(line.text);
  const look = lookAt(line.text, tokens);
  const into = new Int32Array(MOST_FEATURES);
  const features: number[] = [];
  const offsets = new Int32Array(tokens.count + 1);
  for (let at = 0; at < tokens.count; at += 1) {
    const count = featuresOf(look, at, into);
    for (let place = 0; place < count; place += 1) features.push(into[place] ?? 0);
    offsets[at + 1] = features.length;
  }
  return { length: tokens.count, tags: tagsOf(line, tokens), features: Int32Array.from(features), offsets };
}

function tagsOf(line: Pick<Line, 'entities'>, tokens: Tokens): Uint8Array {
  const tags = new Uint8Array(tokens.count).fill(OUT);
  for (const entity of line.entities) {
    if (entity.handle) continue;
    const [begin, on] = entity.label === 'PER' ? [BEGIN, GO_ON] : [OTHER, OTHER_ON];
    let next = begin;
    for (let at = 0; at < tokens.count; at += 1) {
      const start = tokens.start[at] ?? 0;
      const end = tokens.end[at] ?? 0;
      const shared = Math.min(end, entity.end) - Math.max(start, entity.start);
      if (tokens.kind[at] === HANDLE || shared * 2 < end - start) continue;
      tags[at] = next;
      next = on;
    }
  }
  return tags;
}
