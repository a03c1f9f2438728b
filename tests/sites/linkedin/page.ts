import { Editor } from '@tiptap/core';
import Placeholder from '@tiptap/extension-placeholder';
import StarterKit from '@tiptap/starter-kit';
import { element, options, randomClass, replica, send } from '../replica';

function openShareBox(): void {
  // A placeholder dialog is mounted first, and replaced by the real one.
  const placeholder = dialog(element('p', {}, 'Loading…'));
  const replace = () => {
    placeholder.remove();
    shareBox();
  };
  if (options.has('slow')) setTimeout(replace, 500);
  else requestAnimationFrame(replace);
}

function dialog(content: HTMLElement): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.setAttribute('data-testid', 'dialog');
  made.append(content);
  document.body.append(made);
  made.showModal();
  return made;
}

function shareBox(): void {
  const place = element('div', { class: 'box' });
  const post = element('button', { type: 'button', class: `${randomClass()} button`, disabled: '' }, 'Post');
  const media = element('button', { type: 'button', 'aria-label': 'Media', 'aria-haspopup': 'dialog' }, '▣');
  const author = element('div', { 'aria-label': 'Test Member' }, element('p', {}, 'Test Member'));
  const content = element(
    'div',
    { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' },
    element('div', { role: 'button', tabindex: '0', 'aria-expanded': 'false', class: 'author' }, author),
    element('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' }, place),
    element('div', { class: 'row' }, media, post),
  );
  dialog(content);

  const editor = new Editor({
    element: place,
    injectCSS: false,
    extensions: [StarterKit, Placeholder.configure({ placeholder: 'What do you want to talk about?' })],
    editorProps: {
      attributes: {
        componentkey: 'ShareBox_textEditor',
        role: 'textbox',
        translate: 'no',
        class: `tiptap ProseMirror editable ${randomClass()}`,
      },
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        press('key Control+Enter');
        return true;
      },
    },
    onUpdate: () => post.toggleAttribute('disabled', model().trim() === ''),
  });
  const model = () => editor.getText({ blockSeparator: '\n' });
  const press = (via: string) => {
    replica.events.push(`press:${via}`);
    send(model(), via, { onSent: () => editor.commands.clearContent(true) });
  };
  post.addEventListener('click', () => press('click'));
  replica.composers.post = { model, editable: () => editor.view.dom };
  editor.commands.focus();
}

const launcher = element('div', { role: 'button', tabindex: '0', id: 'launcher', class: 'launcher' });
launcher.append(element('div', { 'aria-label': 'Start a post' }, 'Start a post'));
launcher.addEventListener('click', openShareBox);
document.querySelector('main')?.prepend(element('div', { class: 'card' }, launcher));
document.body.setAttribute('data-rehydrated', 'true');
if (options.has('shareActive')) openShareBox();
