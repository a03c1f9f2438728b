/** A piece of a policy as it stands on the page. `number` is what the document itself calls it: "4.2", "a". */
export type Block =
  | { kind: 'heading'; level: number; number?: string; text: string }
  | { kind: 'item'; depth: number; mark: string; number?: string; text: string }
  | { kind: 'paragraph'; text: string };

export type Read = { ok: true; blocks: Block[] } | { ok: false; problem: ReadProblem };

/** Why a document cannot be read. The page has words for each. */
export type ReadProblem =
  | 'empty'
  | 'too-long'
  | 'not-text'
  | 'not-a-document'
  | 'broken-document'
  | 'too-large-inside'
  | 'old-word';
