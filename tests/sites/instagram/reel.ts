import type { Box } from '../box';
import { plainBox } from '../plain-box';
import { element, options } from '../replica';
import { account } from './account';
import { OTHER } from './people';
import { quickRow, sendsOnEnter } from './quick-row';
import { words } from './words';

/** Under reels the box was seen as an input, and as an editable without a library (`?box=div`). */
export function reelComment(): HTMLElement {
  const makeLine = options.get('box') === 'div' ? bareLine : inputLine;
  const row = quickRow('comment', words.post, (onText, send) => sendsOnEnter(makeLine(onText), send));
  const picture = element('canvas', { width: '240', height: '240', class: 'media' });
  return element('article', { class: 'card' }, account(OTHER), picture, row);
}

function inputLine(onText: (text: string) => void): Box {
  return plainBox('input', { type: 'text', placeholder: words.addComment }, { onText });
}

function bareLine(onText: (text: string) => void): Box {
  const attributes = { contenteditable: 'true', role: 'textbox', 'aria-label': words.addComment };
  const editable = element('div', { ...attributes, class: 'box line' });
  const hold = (text: string) => {
    editable.replaceChildren(text);
    onText(text);
  };
  const model = () => editable.textContent ?? '';
  editable.addEventListener('input', () => onText(model()));
  return { frame: editable, editable, model, hold };
}
