// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { builtInPack } from '@/src/packs/built-in';
import { compilePack } from '@/src/packs/compile-pack';
import { runBench } from '@/src/studio/bench';
import { readPosts } from '@/src/studio/read-posts';
import type { Marks } from '@/src/studio/tally';
import { BenchScreen, type BenchScreenProps } from '@/src/ui/studio/bench/BenchScreen';
import { FromText } from '@/src/ui/studio/policy/FromText';
import { Proposals } from '@/src/ui/studio/policy/Proposals';
import { PublishScreen, type PublishScreenProps } from '@/src/ui/studio/publish/PublishScreen';
import { ChangesScreen } from '@/src/ui/studio/screens/ChangesScreen';
import { ConsentsScreen } from '@/src/ui/studio/screens/ConsentsScreen';
import { CoverageScreen } from '@/src/ui/studio/screens/CoverageScreen';
import { PrivateTerms } from '@/src/ui/studio/screens/PrivateTerms';
import { accessibilityFaults } from '../../helpers/axe';
import { sitAt } from './studio-desk';
import '../../helpers/i18n';

afterEach(cleanup);

const care = builtInPack('care-provider');
const cited = new Set(care.rules.slice(0, 3).flatMap(({ clauses }) => clauses));
/** Small, and in order by itself. */
const small = {
  ...care,
  clauses: care.clauses.filter(({ id }) => cited.has(id)),
  rules: care.rules.slice(0, 3),
  guidance: undefined,
  contacts: undefined,
  governance: undefined,
  hours: undefined,
  notApplicable: undefined,
  uncheckable: undefined,
};

const bench: BenchScreenProps = {
  posts: [],
  left: 0,
  unread: 0,
  areKept: false,
  run: undefined,
  marks: {},
  comparison: undefined,
  progress: undefined,
  isUnready: false,
  last: '1.0.0',
  onPosts: vi.fn(),
  onKeep: vi.fn(),
  onRun: vi.fn(),
  onStop: vi.fn(),
  onCompare: vi.fn(),
  onMark: vi.fn(),
};

const publish: PublishScreenProps = {
  last: '1.0.0',
  keys: {
    fingerprint: undefined,
    isBusy: false,
    trouble: undefined,
    onMake: vi.fn(),
    onChange: vi.fn(),
    onImport: vi.fn(),
    onExport: vi.fn(),
  },
  signing: {
    isReady: false,
    isBusy: false,
    problems: [],
    signed: undefined,
    onSign: vi.fn(),
    onSave: vi.fn(),
  },
  publishing: undefined,
  onPackFile: vi.fn(),
};

async function ran() {
  const { posts } = readPosts(
    'We had a good day\nMrs Edith Marlow in room 12 refused her tablets again\nSo did Mr Alan Marlow in room 9, poor man',
  );
  const slices = { now: () => 0, rest: () => Promise.resolve(), signal: new AbortController().signal };
  return { posts, run: await runBench(posts, compilePack(care), slices, () => undefined) };
}

const changes = (
  <ChangesScreen
    before={small}
    trouble={undefined}
    today="2026-11-26"
    notice={undefined}
    onNotice={vi.fn()}
    onFile={vi.fn()}
    onPrint={vi.fn()}
  />
);

const review = {
  facts: { names: ['Oakhill Care'], handles: [], domains: [], disclaimers: [], contacts: [], related: [] },
  clauses: [
    {
      id: '4.1',
      heading: 'Privacy',
      leadIn: undefined,
      words: 'Do not name a resident.',
      categories: ['service-user' as const],
      checkable: 'text' as const,
      severity: 'stop' as const,
      rules: ['service-user'],
      sure: 0.9,
      isTaken: true,
    },
  ],
};
const proposals = { review, onReview: vi.fn(), onMake: vi.fn(), onDrop: vi.fn() };

it.each([
  ['the bench before it runs', <BenchScreen key="" {...bench} />],
  ['coverage', <CoverageScreen key="" />],
  ['consents', <ConsentsScreen key="" />],
  ['private terms', <PrivateTerms key="" />],
  ['what changed', changes],
  [
    'sign and publish',
    <PublishScreen
      key=""
      {...publish}
      publishing={{ isBusy: false, isWrong: true, link: 'https://a.example/pack.json', onPublish: vi.fn() }}
    />,
  ],
  [
    'the text of a policy',
    <FromText key="" isBusy={false} problem="old-word" onText={vi.fn()} onFile={vi.fn()} />,
  ],
  ['what a policy seems to say', <Proposals key="" {...proposals} />],
])('%s has nothing for axe to find', async (_, element) => {
  const { container } = sitAt(element, { pack: small, screen: 'bench' });
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('the bench says what is held, takes marks by one key and reckons false alarms', async () => {
  const { posts, run } = await ran();
  let marks: Marks = {};
  const onMark: BenchScreenProps['onMark'] = (key, mark) => {
    marks = { ...marks, [key]: mark };
  };
  const { container } = sitAt(<BenchScreen {...bench} posts={posts} run={run} onMark={onMark} />, {
    pack: care,
    screen: 'bench',
  });
  screen.getByText(/Of 3 posts, 2 would be held \(66\.7%\)/);
  const review = screen.getByRole('region', { name: /^Finding 1 of/ });
  fireEvent.keyDown(within(review).getByRole('button', { name: 'Right (y)' }), { key: 'n' });
  expect(Object.values(marks)).toEqual(['wrong']);
  screen.getByRole('region', { name: /^Finding 2 of/ });
  fireEvent.keyDown(within(review).getByRole('button', { name: 'Right (y)' }), { key: 'ArrowLeft' });
  screen.getByRole('region', { name: /^Finding 1 of/ });
  screen.getByRole('table', { name: 'What each rule found' });
  screen.getByText(/^Rules that found nothing \(\d+\)$/);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('posts are taken from what is pasted, and a run can be stopped', async () => {
  const onPosts = vi.fn();
  const onStop = vi.fn();
  const { posts } = await ran();
  sitAt(<BenchScreen {...bench} posts={posts} progress={1} onPosts={onPosts} onStop={onStop} />, {
    pack: small,
    screen: 'bench',
  });
  await userEvent.type(screen.getByRole('textbox', { name: 'Posts to try' }), 'Hello');
  await userEvent.click(screen.getByRole('button', { name: 'Take these posts' }));
  expect(onPosts).toHaveBeenCalledWith('Hello');
  expect(screen.getByRole('progressbar', { name: 'Progress' }).getAttribute('value')).toBe('1');
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(onStop).toHaveBeenCalled();
});

it('private terms leave only their hash in the pack, and names of consents too', async () => {
  const { written } = sitAt(
    <>
      <PrivateTerms />
      <ConsentsScreen />
    </>,
    { pack: small, screen: 'terms' },
  );
  await userEvent.type(screen.getByRole('textbox', { name: /Words to hide/ }), 'Silver Heron');
  await userEvent.type(screen.getByRole('textbox', { name: /What to call them/ }), 'the merger');
  await userEvent.click(screen.getByRole('button', { name: 'Hide and add' }));
  await waitFor(() => expect(written().pack.privateTerms?.hashes).toHaveLength(1));
  await userEvent.type(screen.getByRole('textbox', { name: /Name of the person/ }), 'Edith Marlow');
  await userEvent.click(screen.getByRole('checkbox', { name: 'picture' }));
  for (const day of document.querySelectorAll<HTMLInputElement>('input[type="date"][required]'))
    fireEvent.change(day, { target: { value: '2027-01-31' } });
  await userEvent.click(screen.getByRole('button', { name: 'Add consent' }));
  await waitFor(() =>
    expect(written().pack.consents?.people).toMatchObject([
      { for: ['picture'], until: '2027-01-31', words: 2 },
    ]),
  );
  expect(JSON.stringify(written().pack)).not.toMatch(/heron|marlow/i);
  expect(document.body.innerHTML).not.toMatch(/heron|marlow/i);
  await userEvent.click(screen.getByRole('button', { name: 'Remove the merger' }));
  expect(written().pack.privateTerms).toBeUndefined();
});

it('a term of four words cannot be private', async () => {
  sitAt(<PrivateTerms />, { pack: small, screen: 'terms' });
  await userEvent.type(screen.getByRole('textbox', { name: /Words to hide/ }), 'one two three four');
  screen.getByText('“one two three four” has to be one to three words.');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Hide and add' }).disabled).toBe(true);
});

it('coverage names the clauses without an answer, and why one is left out', async () => {
  const pack = {
    ...small,
    clauses: [...small.clauses, { id: 'X-1', heading: 'New', quote: 'Do not juggle.' }],
  };
  const { written } = sitAt(<CoverageScreen />, { pack, screen: 'coverage' });
  const open = screen.getByRole('region', { name: 'Clauses still without an answer' });
  within(open).getByText(/Do not juggle/);
  const apart = screen.getByRole('region', { name: "Can't be checked" });
  await userEvent.click(within(apart).getByRole('button', { name: 'Add a clause to leave out' }));
  await userEvent.selectOptions(
    within(apart).getByRole('combobox', { name: 'Clause' }),
    'X-1: Do not juggle.',
  );
  await userEvent.type(within(apart).getByRole('textbox', { name: 'Why' }), 'Nobody can see it.');
  expect(written().pack.uncheckable).toEqual([{ clause: 'X-1', why: 'Nobody can see it.' }]);
  expect(screen.queryByRole('region', { name: 'Clauses still without an answer' })).toBeNull();
});

it('what changed is said in words, with a notice for staff', async () => {
  const [first, ...rest] = small.rules;
  const pack = {
    ...small,
    version: '1.1.0',
    rules: first ? [{ ...first, severity: 'stop' as const }, ...rest] : [],
  };
  const { written } = sitAt(changes, { pack, screen: 'changes' });
  screen.getByRole('heading', { name: 'Since version 1.0.0' });
  screen.getByText('1 rule stricter');
  await userEvent.type(
    screen.getByRole('textbox', { name: 'What is new, in your own words' }),
    'Names are out.',
  );
  expect(written().pack.changes?.[0]).toEqual({
    version: '1.1.0',
    date: '2026-11-26',
    notes: ['Names are out.'],
  });
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Change notice' }).value).toContain(
    '- Names are out.',
  );
});

it('a key is made with a passphrase typed twice, and the version goes up', async () => {
  const onMake = vi.fn();
  const { written } = sitAt(<PublishScreen {...publish} keys={{ ...publish.keys, onMake }} />, {
    pack: small,
    screen: 'publish',
  });
  const make = screen.getByRole<HTMLButtonElement>('button', { name: 'Make a key' });
  await userEvent.type(screen.getByLabelText('New passphrase'), 'pony lantern harbour');
  await userEvent.type(screen.getByLabelText('The same again'), 'pony lantern');
  screen.getByText('The two are not the same.');
  expect(make.disabled).toBe(true);
  await userEvent.type(screen.getByLabelText('The same again'), ' harbour');
  await userEvent.click(make);
  expect(onMake).toHaveBeenCalledWith('pony lantern harbour');
  await userEvent.click(screen.getByRole('button', { name: '1.1.0: something new' }));
  expect(written().pack.version).toBe('1.1.0');
});

it('a proposed clause is dropped or made stricter before there is a pack', async () => {
  const onReview = vi.fn();
  sitAt(<Proposals {...proposals} onReview={onReview} />, { pack: small, screen: 'start' });
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'How much clause 4.1 matters' }),
    'Should not',
  );
  expect(onReview.mock.lastCall?.[0].clauses[0]).toMatchObject({ severity: 'warn', isTaken: true });
  await userEvent.click(screen.getByRole('checkbox', { name: /Do not name a resident/ }));
  expect(onReview.mock.lastCall?.[0].clauses[0]).toMatchObject({ isTaken: false });
  screen.getByRole('button', { name: 'Make a pack from 1 clause' });
});
