import { announce, type Box, submit } from '../box';
import { divButton, element } from '../replica';

/** A box beside which the send control stands only while there is something to send. */
export function quickRow(
  name: string,
  label: string,
  makeBox: (onText: (text: string) => void, send: (via: string) => void) => Box,
): HTMLElement {
  const send = (via: string) => submit(box, via);
  const control = divButton({}, label, send);
  const box = makeBox(text => {
    if (text.trim() === '') control.remove();
    else if (!control.isConnected) row.append(control);
  }, send);
  announce(name, box);
  const row = element('div', { class: 'row' }, box.frame);
  return row;
}

/** Enter sends, Shift and Enter break the line. */
export function sendsOnEnter(box: Box, send: (via: string) => void): Box {
  box.frame.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send('key Enter');
  });
  return box;
}
