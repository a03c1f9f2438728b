import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { isOfficial } from '@/src/engine/accounts';
import { checkDraft } from '@/src/engine/check-draft';
import { detectAll } from '@/src/engine/detect-all';
import { detectors } from '@/src/engine/detectors';
import { readDraft } from '@/src/engine/read-draft';
import type { Rulebook } from '@/src/engine/rulebook';
import type { Draft } from '@/src/engine/types';
import { packList } from '@/src/packs/pack-list';
import { type DraftLine, readDraftLine } from './check/draft-line';
import { asJson, asWords, type Checked } from './check/report';
import { rulebookOf } from './check/rulebooks';

const HELP = `npm run --silent check -- [--pack ID_OR_FILE] [--json] [--matches] ["text"]

Checks the text, or, without one, the drafts on standard input: one JSON object a line, such as
  {"id": 1, "text": "…", "pack": "ims", "role": "authorised", "site": "linkedin", "surface": "post"}

  --pack      ${packList.map(({ id }) => id).join(', ')}, or a pack file; a line's own "pack" comes first
  --json      one line of JSON a draft
  --matches   what every detector found, too
`;

interface Options {
  pack: string;
  json: boolean;
  matches: boolean;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArguments();
  const { pack = packList[0]?.id ?? '', json = false, matches = false } = values;
  const options = { pack, json, matches };
  if (values.help || (positionals.length === 0 && process.stdin.isTTY)) {
    process.stdout.write(HELP);
    return;
  }
  rulebookOf(pack);
  if (positionals.length === 0) return checkLines(options);
  const draft: Draft = {
    text: positionals.join(' '),
    site: 'x',
    surface: 'post',
    role: 'personal',
    media: [],
  };
  await print({ id: undefined, pack: undefined, draft }, options);
}

function parseArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      pack: { type: 'string' },
      json: { type: 'boolean' },
      matches: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

/** A bad line is named and left out; the rest goes on. */
async function checkLines(options: Options): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      await print(readDraftLine(line), options);
    } catch (reason) {
      fail(`line ${number}: ${wordsOf(reason)}`);
    }
  }
}

async function print({ id, pack, draft: asked }: DraftLine, options: Options): Promise<void> {
  const rulebook = rulebookOf(pack ?? options.pack);
  const draft: Draft = { official: isOfficial(asked, rulebook.accounts), ...asked };
  const started = performance.now();
  const check = checkDraft(draft, rulebook);
  const ms = performance.now() - started;
  const matches = options.matches ? matchesOf(draft, rulebook) : undefined;
  const checked: Checked = { id, check, ms, matches };
  // A reader that is slower than we are makes us wait, so that nothing piles up.
  if (!process.stdout.write(`${options.json ? asJson(checked) : asWords(checked)}\n`)) {
    await once(process.stdout, 'drain');
  }
}

function matchesOf(draft: Draft, rulebook: Rulebook) {
  return detectAll(readDraft(draft, rulebook.lexicon), detectors).matches;
}

function fail(words: string): void {
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}

function wordsOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

await main().catch(reason => fail(wordsOf(reason)));
