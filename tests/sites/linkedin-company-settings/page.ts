import { announce, submit } from '../box';
import { button, topBar } from '../linkedin/parts';
import { company } from '../linkedin/people';
import { words } from '../linkedin/words';
import { plainBox } from '../plain-box';
import { element } from '../replica';

const name = plainBox('input', { id: 'organization-name-field' }, { text: company.name });
const description = plainBox('textarea', { id: 'organization-description-field' });
announce('name', name);
announce('description', description);

topBar();
document.querySelector('main')?.prepend(
  element(
    'form',
    { class: 'card' },
    element('h1', {}, company.name),
    element('label', {}, words.pageName, name.frame),
    element('label', {}, words.pageDescription, description.frame),
    element(
      'div',
      { class: 'row' },
      button({ class: 'button' }, words.save, () => submit(description, 'click')),
    ),
  ),
);
