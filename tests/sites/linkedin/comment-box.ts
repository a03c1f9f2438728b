import { announce, type Box, collapsing, renewing, submit } from '../box';
import { picture, pressedForMedia } from '../picture';
import { element, randomClass } from '../replica';
import { tiptapBox } from '../tiptap-box';
import { button } from './parts';
import { words } from './words';

/** A comment or a reply in the new stack: its send control is there only when there is something to send. */
export function commentBox(name: 'comment' | 'reply'): HTMLElement {
  const key = randomClass();
  const send = renewing(canSend => {
    if (!canSend) return element('div', { hidden: '' });
    const label = element('span', {}, element('span', {}, words[name]));
    const control = button({ class: `${randomClass()} button` }, label, () => submit(box, 'click'));
    const attributes = {
      id: `${key}-commentButtonSection${randomClass()}`,
      componentkey: `commentButtonSection-${key}`,
    };
    return element('div', attributes, control);
  });
  const box: Box = tiptapBox({
    attributes: { dir: 'auto', tabindex: '0', 'aria-label': words.commentEditor },
    placeholder: words.addComment,
    onText: send.update,
    onControlEnter: () => submit(box, 'key Control+Enter'),
  });
  announce(name, box);
  const pictures = element('div', {});
  const tools = element(
    'div',
    { class: 'row' },
    button({ 'aria-label': words.emoji }, '☺'),
    button({ 'aria-label': words.gif }, 'GIF'),
    pressedForMedia(button({ 'aria-label': words.photo }, '▣', () => pictures.replaceChildren(picture()))),
  );
  const editor = element('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' }, box.frame);
  const sending = element('div', {}, send.node);
  const composer = element('div', { componentkey: `commentBox-${key}` }, editor, pictures, tools, sending);
  collapsing(composer, tools, sending);
  return composer;
}
