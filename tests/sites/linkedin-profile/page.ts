import { announce, type Box, submit } from '../box';
import { button, icon, topBar } from '../linkedin/parts';
import { member, profile } from '../linkedin/people';
import { words } from '../linkedin/words';
import { element, whenLoaded } from '../replica';
import { tiptapBox } from '../tiptap-box';

interface Part {
  name: 'headline' | 'about';
  title: string;
  edit: string;
  save: string;
  text: string;
}

const parts: Part[] = [
  {
    name: 'headline',
    title: words.headline,
    edit: words.editProfile,
    save: words.save,
    text: profile.headline,
  },
  { name: 'about', title: words.about, edit: words.editAbout, save: words.saveAbout, text: profile.about },
];

function card({ name, title, edit, save, text }: Part): HTMLElement {
  const pencil = element('a', { 'aria-label': edit, href: `/in/test-member/edit/${name}/` }, '✎');
  pencil.addEventListener('click', event => {
    event.preventDefault();
    whenLoaded(() => document.body.append(modal()));
  });
  const modal = () => {
    const box: Box = tiptapBox({ attributes: { 'aria-label': title }, text });
    announce(name, box);
    const label = save === words.save ? {} : { 'aria-label': save };
    const shown = element(
      'div',
      { role: 'dialog', class: 'dialog', 'aria-label': edit },
      element('h2', {}, title),
      element('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' }, box.frame),
      element(
        'div',
        { class: 'row' },
        button({ 'aria-label': words.dismiss }, '×', () => shown.remove()),
        button({ ...label, class: 'button' }, words.save, () => submit(box, 'click')),
      ),
    );
    return shown;
  };
  return element('section', { class: 'card' }, element('h2', {}, title, ' ', pencil), element('p', {}, text));
}

topBar();
const me = element('a', { href: '/in/test-member/' }, icon('person-accent-4', member.name));
document.querySelector('main')?.prepend(element('aside', {}, me, member.name), ...parts.map(card));
