import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.mjs', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return {
    status,
    stdout,
    stderr,
    lines: () =>
      stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
  };
}

const BREACH = 'Mrs Edith Marlow in room 12 has dementia';

describe('the check command', () => {
  test('reports on a text in words, with the clause, and ends with 0 whatever the verdict', () => {
    const { status, stdout } = run([BREACH]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^held/);
    expect(stdout).toMatch(/AUK-\d+/);
  });

  test('gives one line of JSON a draft, in the shape that others rely on', () => {
    const drafts = [
      { id: 'a', text: BREACH },
      { id: 2, text: 'The geese are back', pack: 'ims' },
      { text: 'Hi 🪿' },
    ];
    const { status, lines } = run(['--json'], drafts.map(draft => JSON.stringify(draft)).join('\n'));
    expect(status).toBe(0);
    const [breach, clean, bare] = lines();
    expect(breach).toMatchObject({ id: 'a', verdict: 'hold', unchecked: [] });
    expect(breach.findings[0]).toEqual({
      rule: expect.any(String),
      category: 'service-user',
      severity: expect.stringMatching(/^(?:stop|warn)$/),
      start: expect.any(Number),
      end: expect.any(Number),
      quote: BREACH.slice(breach.findings[0].start, breach.findings[0].end),
      message: expect.any(String),
      clauses: expect.arrayContaining([expect.stringMatching(/^AUK-/)]),
    });
    expect(clean).toMatchObject({ id: 2, verdict: 'clear', findings: [] });
    expect(clean.ms).toEqual(expect.any(Number));
    expect(bare).not.toHaveProperty('id');
  });

  test('gives an absence the span 0 to 0', () => {
    const [{ findings }] = run(['--json'], '{"text": "Six years working for AUKCAP"}').lines();
    const absence = findings.find(
      (finding: { category: string }) => finding.category === 'missing-disclaimer',
    );
    expect(absence).toMatchObject({ start: 0, end: 0, quote: '' });
  });

  test('with --matches tells what every detector found', () => {
    const [{ matches }] = run(['--json', '--matches'], '{"text": "it is 999 366 7129"}').lines();
    expect(matches).toContainEqual({ detector: 'nhs-number', start: 6, end: 18 });
  });

  test('names a bad line by its number, goes on, and ends with 1', () => {
    const { status, stderr, lines } = run(
      ['--json'],
      '{"text": "one"}\nnot json\n{"text": 3}\n{"text": "four"}\n',
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/line 2: .*\n.*line 3: .*text/);
    expect(lines()).toHaveLength(2);
  });

  test('a line’s own pack comes before --pack; an unknown one is an error with the choice there is', () => {
    const input = '{"text": "I work for AUKCAP"}\n{"text": "I work for AUKCAP", "pack": "ageukcap"}';
    const [ims, own] = run(['--json', '--pack', 'ims'], input).lines();
    expect(ims.verdict).toBe('clear');
    expect(own.verdict).toBe('hold');
    const unknown = run(['--pack', 'nobody', 'text']);
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toMatch(/ageukcap, allsorts, ims, care-provider/);
  });

  test('refuses a pack file with all that is wrong with it', () => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'second-look-')), 'pack.json');
    writeFileSync(file, JSON.stringify({ format: 1, id: 'x', surprise: true }));
    const { status, stderr } = run(['--pack', file, 'text']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/surprise/);
    expect(stderr).toMatch(/organisation/);
  });

  test('ten thousand posts stream through', () => {
    const line = JSON.stringify({ text: BREACH });
    const { status, lines } = run(['--json'], `${line}\n`.repeat(10_000));
    expect(status).toBe(0);
    expect(lines()).toHaveLength(10_000);
  });
});
