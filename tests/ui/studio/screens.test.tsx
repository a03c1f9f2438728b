// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { builtInPack } from '@/src/packs/built-in';
import { ruleMessage } from '@/src/packs/rule-message';
import { ClausesScreen } from '@/src/ui/studio/screens/ClausesScreen';
import { ContactsScreen } from '@/src/ui/studio/screens/ContactsScreen';
import { DisclaimersScreen } from '@/src/ui/studio/screens/DisclaimersScreen';
import { GuidanceScreen } from '@/src/ui/studio/screens/GuidanceScreen';
import { HoursScreen } from '@/src/ui/studio/screens/HoursScreen';
import { OrganisationScreen } from '@/src/ui/studio/screens/OrganisationScreen';
import { OwnRulesScreen } from '@/src/ui/studio/screens/OwnRulesScreen';
import { PolicyScreen } from '@/src/ui/studio/screens/PolicyScreen';
import { RulesScreen } from '@/src/ui/studio/screens/RulesScreen';
import { StartScreen } from '@/src/ui/studio/screens/StartScreen';
import { TermsScreen } from '@/src/ui/studio/screens/TermsScreen';
import { accessibilityFaults } from '../../helpers/axe';
import { sitAt } from './studio-desk';
import '../../helpers/i18n';

afterEach(cleanup);

const care = builtInPack('care-provider');
/** Short enough for axe to be quick. */
const small = {
  ...care,
  clauses: care.clauses.slice(0, 4),
  rules: care.rules.slice(0, 3),
  guidance: (care.guidance ?? []).slice(0, 2),
};

const start = (
  <StartScreen
    packs={[{ id: 'ims', name: 'IMS' }]}
    drafts={[{ id: 'a', name: 'Our pack', version: '1.0.0', changed: 0 }]}
    open={undefined}
    trouble={undefined}
    onPack={vi.fn()}
    onEmpty={vi.fn()}
    onFile={vi.fn()}
    onOpen={vi.fn()}
    onDelete={vi.fn()}
  />
);

it.each([
  ['start', start],
  ['organisation', <OrganisationScreen key="" />],
  ['clauses', <ClausesScreen key="" />],
  ['rules', <RulesScreen key="" />],
  ['own-rules', <OwnRulesScreen key="" />],
  ['terms', <TermsScreen key="" />],
  ['disclaimers', <DisclaimersScreen key="" />],
  ['hours', <HoursScreen key="" />],
  ['contacts', <ContactsScreen key="" />],
  ['guidance', <GuidanceScreen key="" />],
  ['policy', <PolicyScreen key="" />],
] as const)('%s has nothing for axe to find, with its first entry open too', async (name, element) => {
  const { container } = sitAt(element, { pack: small, screen: name });
  const [first] = container.querySelectorAll('details.entry summary');
  if (first) await userEvent.click(first);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('says what is missing beside its field, and how much in the list of steps', async () => {
  const { written } = sitAt(<OrganisationScreen />, { pack: small, screen: 'organisation' });
  const field = screen.getByRole('textbox', { name: 'Full name' });
  await userEvent.clear(field);
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  expect(field.getAttribute('aria-describedby')).toMatch(/problems/);
  screen.getByRole('link', { name: /Organisation 1 to put right/ });
  await userEvent.type(field, 'Oakhill Care');
  expect(written().pack.organisation.name).toBe('Oakhill Care');
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBeNull());
});

it('keeps made-up names as such until their words are changed', async () => {
  const { written } = sitAt(<OrganisationScreen />, { pack: small, screen: 'organisation' });
  const field = screen.getByRole('textbox', { name: /domains/ });
  await userEvent.type(field, '\noakhill.example');
  expect(written().pack.organisation.domains).toEqual([
    ...(small.organisation.domains ?? []),
    'oakhill.example',
  ]);
});

it('switches a shared rule off and on again as it was', async () => {
  const { written } = sitAt(<RulesScreen />, { pack: small });
  const [rule] = small.rules;
  if (!rule) throw new Error('the template has rules');
  const box = () => screen.getByRole('checkbox', { name: ruleMessage(rule, care.organisation.short) });
  await userEvent.click(box());
  expect(written().pack.rules.some(({ id }) => id === rule.id)).toBe(false);
  await userEvent.click(box());
  expect(written().pack.rules.find(({ id }) => id === rule.id)).toEqual(rule);
});

it('changes how much a rule matters', async () => {
  const { container, written } = sitAt(<RulesScreen />, { pack: small });
  await userEvent.click(container.querySelectorAll('details.entry summary')[0] ?? container);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'How much it matters' }), 'Must not');
  expect(written().pack.rules.filter(({ severity }) => severity === 'stop').length).toBeGreaterThan(
    small.rules.filter(({ severity }) => severity === 'stop').length,
  );
});

it('tries a rule of one’s own while it is typed', async () => {
  const { written } = sitAt(<OwnRulesScreen />, { pack: small, screen: 'own-rules' });
  await userEvent.click(screen.getByRole('button', { name: 'Add a rule about words' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Words and phrases' }), 'the blue van');
  await userEvent.type(
    screen.getByRole('textbox', { name: 'Posts that must be found' }),
    'Off in the blue van again',
  );
  await screen.findByText('Found');
  await userEvent.type(
    screen.getByRole('textbox', { name: 'Posts that must pass' }),
    'Is the blue van yours?',
  );
  await screen.findByText('Found by mistake');
  expect(written().pack.rules.at(-1)).toMatchObject({ kind: 'phrases', phrases: ['the blue van'] });
});

it('takes a pasted list of terms, finds among them and keeps a day', async () => {
  const { written } = sitAt(<TermsScreen />, { pack: { ...small, terms: [] }, screen: 'terms' });
  const lines = Array.from({ length: 120 }, (_, at) => `Project ${at}`).join('\n');
  await userEvent.click(screen.getByRole('textbox', { name: 'Add terms' }));
  await userEvent.paste(`${lines}\nSilver Birch; 2027-03-31\nproject 3`);
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  screen.getByText('121 terms added');
  expect(written().pack.terms).toHaveLength(121);
  screen.getByText('Page 1 of 3');
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find' }), 'silver');
  screen.getByText('Found: 1');
  screen.getByDisplayValue('2027-03-31');
  await userEvent.click(screen.getByRole('button', { name: 'Remove Silver Birch' }));
  expect(written().pack.terms).toHaveLength(120);
});

it('adds working hours and a break', async () => {
  const { written } = sitAt(<HoursScreen />, { pack: { ...small, hours: undefined }, screen: 'hours' });
  await userEvent.click(screen.getByRole('button', { name: 'Add working hours' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Bank holidays' }), 'Wales');
  expect(written().pack.hours).toMatchObject({ timeZone: 'Europe/London', bankHolidays: 'wales' });
});

it('adds a contact with what it is for', async () => {
  const { written } = sitAt(<ContactsScreen />, { pack: { ...small, contacts: [] }, screen: 'contacts' });
  await userEvent.click(screen.getByRole('button', { name: 'Add a contact' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Who' }), 'The registered manager');
  const group = within(screen.getByRole('group', { name: 'What for' }));
  const [, second] = group.getAllByRole('checkbox');
  if (second) await userEvent.click(second);
  expect(written().pack.contacts).toMatchObject([
    { who: 'The registered manager', for: ['doubt', 'permission'] },
  ]);
});
