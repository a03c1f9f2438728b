import Quill from 'quill';
import { element, replica, send } from '../replica';

// The host has no height; the modal in it is painted fixed, and a backdrop in light DOM takes what falls beside it.
const host = element('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom', class: 'no-height' });
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  [role=dialog] { position: fixed; inset: 12vh 0 auto; margin: auto; width: min(560px, 92vw); padding: 20px; border-radius: 10px;
    background: var(--card); color: var(--ink); box-shadow: 0 8px 40px #0006; z-index: 10; font: 16px/1.5 system-ui, sans-serif; }
  .ql-editor { min-height: 120px; outline: none; white-space: pre-wrap; padding: 12px 0; }
  .ql-editor p { margin: 0; }
  .ql-editor.ql-blank::before { content: attr(data-placeholder); opacity: .6; position: absolute; pointer-events: none; }
  .ql-clipboard { position: absolute; left: -100000px; height: 1px; overflow: hidden; }
  .share-actions__primary-action { font: inherit; border: 0; border-radius: 20px; padding: 6px 18px; background: var(--accent); color: #fff; }
  .share-actions__primary-action:disabled { opacity: .45; }
  .share-unified-settings-entry-button { font: inherit; text-align: left; border: 0; background: none; color: inherit; padding: 0; }
`);
root.adoptedStyleSheets = [sheet];
const container = element('div', { class: 'ql-container' });
const post = element(
  'button',
  { type: 'button', class: 'share-actions__primary-action artdeco-button', disabled: '' },
  'Post',
);
root.append(
  element(
    'div',
    { 'data-test-modal-id': 'sharebox' },
    element(
      'div',
      { role: 'dialog', class: 'share-box-v2__modal', 'aria-labelledby': 'share-to-linkedin-modal__header' },
      element('button', { type: 'button', class: 'share-unified-settings-entry-button' }, 'Test Member'),
      element('div', { class: 'share-creation-state__text-editor' }, container),
      element('div', { class: 'share-creation-state__preview-container' }),
      post,
    ),
  ),
);
document.body.append(host, element('div', { class: 'backdrop' }));

const quill = new Quill(container, { placeholder: 'What do you want to talk about?' });
for (const [name, value] of Object.entries({
  role: 'textbox',
  'aria-multiline': 'true',
  'data-test-ql-editor-contenteditable': 'true',
  'aria-label': 'Text editor for creating content',
})) {
  quill.root.setAttribute(name, value);
}
// Quill ends every text with a line break of its own.
const model = () => quill.getText().replace(/\n$/, '');
const press = (via: string) => {
  replica.events.push(`press:${via}`);
  send(model(), via, { onSent: () => quill.setText('') });
};
quill.on('text-change', () => post.toggleAttribute('disabled', model().trim() === ''));
quill.root.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.stopPropagation();
  press('key Control+Enter');
});
post.addEventListener('click', () => press('click'));
replica.composers.post = { model, editable: () => quill.root };
