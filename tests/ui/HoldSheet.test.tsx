// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HoldSheet, type HoldSheetProps } from '@/src/ui/HoldSheet';
import { accessibilityFaults } from '../helpers/axe';
import { pressEscape } from '../helpers/dialog';
import '../helpers/i18n';
import { aboutSomebody, help, named, noDisclaimer, TEXT } from './findings';

afterEach(cleanup);

function open(props: Partial<HoldSheetProps> = {}) {
  const onDecide = vi.fn<HoldSheetProps['onDecide']>();
  const onFix = vi.fn<HoldSheetProps['onFix']>();
  const all: HoldSheetProps = {
    text: TEXT,
    findings: [named, noDisclaimer],
    unchecked: [],
    site: 'linkedin',
    role: 'personal',
    packName: 'Meadowbank Care',
    help,
    hasMedia: false,
    isProtected: false,
    isChanged: false,
    onCopy: async () => true,
    onDecide,
    onFix,
    trusts: () => true,
    ...props,
  };
  const { unmount, container } = render(<HoldSheet {...all} />);
  return { onDecide, onFix, unmount, container };
}

const sheet = () => screen.getByRole('dialog', { name: /Second Look/ });
const edit = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Go back and edit' });
const send = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Post anyway' });
/** Once the sheet has been open for a moment. */
const laterPress = () => waitFor(() => expect(isForLater(send())).toBe(false));
const isForLater = (button: HTMLButtonElement) => !button.disabled && button.ariaDisabled === 'true';

describe('the hold sheet', () => {
  it('is a modal dialog named after the product, the organisation and the number of findings', () => {
    open();
    expect(sheet()).toHaveProperty('open', true);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'Second Look, by the rules of Meadowbank Care 2 things to look at before you post',
    );
  });

  it('puts the focus on the way back, which comes before the way on', () => {
    open();
    expect(document.activeElement).toBe(edit());
    expect(edit().compareDocumentPosition(send())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('lists what was found by weight, whatever order it comes in', () => {
    open({ findings: [named, noDisclaimer, aboutSomebody] });
    const listed = ['Your policy says no', 'Your policy says take care', 'Good to know'].map(name =>
      within(screen.getByRole('list', { name })).getAllByRole('listitem'),
    );
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Your policy says no',
      'Your policy says take care',
      'Good to know',
    ]);
    expect(listed.map(items => items.map(item => item.querySelector('.message')?.textContent))).toEqual([
      [aboutSomebody.message],
      [noDisclaimer.message],
      [named.message],
    ]);
    expect(listed.flat().map(item => item.dataset.number)).toEqual(['1', '2', '3']);
  });

  it('says for each finding what the policy says, where, and who may permit it', () => {
    open({ findings: [aboutSomebody] });
    const finding = within(screen.getByRole('listitem'));
    screen.getByRole('heading', { name: 'Your policy says no' });
    finding.getByText('Do not write about the people we support.');
    finding.getByText('3 Confidentiality');
    finding.getByText('Who can say yes: The person, in writing');
  });

  it('quotes a sentence of the policy once', () => {
    open({ findings: [noDisclaimer, { ...named, clauses: noDisclaimer.clauses }] });
    expect(screen.getAllByText('Say that your views are your own.')).toHaveLength(1);
    screen.getByText('The same part of your policy: 2 Views');
  });

  it('shows the post as it is, with the words that were found marked', () => {
    const { container } = open({ findings: [named, aboutSomebody] });
    expect(container.querySelector('.said')?.textContent).toBe(TEXT);
    expect([...container.querySelectorAll('mark')].map(mark => mark.textContent)).toEqual([
      'Meadowbank Care',
      'mrs patel in room 12',
    ]);
  });

  it('says who may see the post, and as whom it goes', () => {
    open({ site: 'instagram' });
    screen.getByText(/posting as yourself.*anyone on Instagram/);
    cleanup();
    open({ role: 'authorised' });
    screen.getByText(/posting for the organisation.*LinkedIn/);
    cleanup();
    open({ audience: 'Friends of friends' });
    screen.getByText('You are posting as yourself. The page says who can see it: Friends of friends.');
  });

  it('asks of a picture what nobody can see for the author, and of none otherwise', () => {
    open({ hasMedia: true });
    screen.getByText(/said yes to being shown/);
    screen.getByText(/show a logo/);
    cleanup();
    open();
    expect(screen.queryByText(/said yes to being shown/)).toBeNull();
  });

  it('says of protected speech that it may be posted, and where else it can be taken', () => {
    open({ findings: [named, aboutSomebody, { ...noDisclaimer, severity: 'advise' }], isProtected: true });
    screen.getByRole('heading', { name: /One thing to look at/ });
    expect(
      screen.getAllByText(/./, { selector: 'ol .message' }).map(({ textContent }) => textContent),
    ).toEqual([aboutSomebody.message]);
    screen.getByText(/^You are free to post this/);
    screen.getByRole('link', { name: 'Protect' });
    screen.getByRole('button', { name: 'Take out “mrs patel in room 12”' });
    cleanup();
    open({ findings: [aboutSomebody] });
    expect(screen.queryByText(/^You are free to post this/)).toBeNull();
  });

  it('says that a fix has changed the post, where one has', () => {
    open({ isChanged: true });
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Changed. This is your post now.');
    cleanup();
    open();
    expect(screen.queryByText(/^Changed/)).toBeNull();
  });

  it('names what was not checked, and why', () => {
    open({ unchecked: [{ what: 'a picture', why: 'Second Look reads words only' }] });
    screen.getByText('a picture: Second Look reads words only');
  });

  it('shows markup in a post or a pack as the text it is', () => {
    const markup = '<img src=x onerror=alert(1)>';
    const { container } = open({ text: markup, findings: [{ ...noDisclaimer, message: markup }] });
    expect(screen.getAllByText(markup)).toHaveLength(2);
    expect(container.querySelector('img')).toBeNull();
  });

  it.each([{ findings: [noDisclaimer] }, { findings: [aboutSomebody, noDisclaimer, named] }])(
    'has nothing for axe to find',
    async ({ findings }) => {
      const { container } = open({ findings, unchecked: [{ what: 'a picture', why: 'it was not read' }] });
      expect(await accessibilityFaults(container)).toEqual([]);
    },
  );
});

describe('deciding', () => {
  it('goes back by the button, by Escape, and when the browser closes the dialog', async () => {
    for (const leave of [
      () => userEvent.click(edit()),
      () => pressEscape(sheet()),
      () => sheet().dispatchEvent(new Event('close')),
    ]) {
      const { onDecide } = open();
      await leave();
      expect(onDecide.mock.calls).toEqual([[{ choice: 'edit' }]]);
      cleanup();
    }
  });

  it('sends at once where nothing asks for a reason', async () => {
    const { onDecide } = open();
    await laterPress();
    await userEvent.click(send());
    expect(onDecide.mock.calls).toEqual([[{ choice: 'send' }]]);
  });

  it('takes a press that comes with the opening of the sheet for part of the one that sent the post', async () => {
    const { onDecide } = open();
    await userEvent.click(send());
    expect(onDecide).not.toHaveBeenCalled();
    expect(sheet()).toHaveProperty('open', true);
    await laterPress();
    await userEvent.click(send());
    expect(onDecide).toHaveBeenCalledTimes(1);
  });

  it('asks for a reason, by one click, where the policy says no', async () => {
    const { onDecide } = open({ findings: [aboutSomebody] });
    const reasons = within(screen.getByRole('group', { name: 'To post it anyway, say why' }));
    expect(send().disabled).toBe(true);
    screen.getByText('Choose one first. Nobody else sees it.');
    await userEvent.click(send());
    expect(onDecide).not.toHaveBeenCalled();
    await userEvent.click(reasons.getByRole('radio', { name: 'I have permission' }));
    await laterPress();
    await userEvent.click(send());
    expect(onDecide.mock.calls).toEqual([[{ choice: 'send', reason: 'permitted' }]]);
  });

  it('has no reason chosen beforehand, and asks none where nothing is a stop', () => {
    open({ findings: [aboutSomebody] });
    expect(screen.getAllByRole('radio').filter(radio => radio.matches(':checked'))).toEqual([]);
    cleanup();
    open();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('decides once, however often it is pressed', async () => {
    const { onDecide } = open();
    const dialog = sheet();
    await laterPress();
    await userEvent.dblClick(send());
    pressEscape(dialog);
    expect(onDecide.mock.calls).toEqual([[{ choice: 'send' }]]);
  });

  it('closes the dialog before it goes, and does not decide by that', async () => {
    const { onDecide, unmount } = open();
    const dialog = sheet();
    const closed = new Promise(resolve => dialog.addEventListener('close', resolve));
    unmount();
    await closed;
    expect(dialog).toHaveProperty('open', false);
    expect(onDecide).not.toHaveBeenCalled();
  });

  it('is not to be pressed by a script', async () => {
    const { onDecide, onFix } = open({ trusts: undefined });
    await laterPress();
    send().click();
    screen.getByRole('button', { name: /Add disclaimer/ }).click();
    expect(sheet()).toHaveProperty('open', true);
    expect(onDecide).not.toHaveBeenCalled();
    expect(onFix).not.toHaveBeenCalled();
  });
});

describe('fixes', () => {
  it('add the disclaimer, and say which', async () => {
    const { onFix } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Add disclaimer: “All views are my own.”' }));
    expect(onFix.mock.calls).toEqual([[noDisclaimer, noDisclaimer.fixes[0]]]);
  });

  it('replace words, or take them out', async () => {
    const { onFix } = open({ findings: [aboutSomebody] });
    screen.getByRole('button', { name: 'Write “someone I support” instead' });
    await userEvent.click(screen.getByRole('button', { name: 'Take out “mrs patel in room 12”' }));
    expect(onFix.mock.calls).toEqual([[aboutSomebody, aboutSomebody.fixes[1]]]);
  });
});
