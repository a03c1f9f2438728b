import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Box } from './box';
import { ControlledField } from './controlled-field';
import { element } from './replica';

type Show = (text: string) => void;

interface Field {
  tag: 'textarea' | 'input';
  attributes: Record<string, string>;
  onText(text: string, show: Show): void;
}

/** A text control of React's, by itself. */
export function controlledBox(tag: Field['tag'], attributes: Record<string, string>): Box {
  const frame = element('div', { class: 'box' });
  let text = '';
  let show: Show = () => {};
  const onText = (said: string, next: Show) => {
    text = said;
    show = next;
  };
  flushSync(() => createRoot(frame).render(<Holding {...{ tag, attributes, onText }} />));
  return {
    frame,
    get editable() {
      return frame.firstElementChild as HTMLElement;
    },
    model: () => text,
    hold: said => flushSync(() => show(said)),
  };
}

function Holding({ tag, attributes, onText }: Field) {
  const [text, setText] = useState('');
  useLayoutEffect(() => onText(text, setText), [text, onText]);
  return <ControlledField {...attributes} composer="field" as={tag} text={text} onText={setText} />;
}
