import { type InputHTMLAttributes, type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { options, replica } from './replica';

interface Field extends Omit<InputHTMLAttributes<HTMLInputElement & HTMLTextAreaElement>, 'onChange'> {
  /** Its name in `window.replica.composers`. */
  composer: string;
  as?: 'textarea' | 'input';
  text: string;
  onText(text: string): void;
  /** What plain Enter does; without it, what the browser does with it. */
  onEnter?(): void;
  /** What Enter does with the command modifier. */
  onCommandEnter?(): void;
  /** The first click replaces the node, as Instagram's own re-render does. */
  isReplacedOnClick?: boolean;
}

/** A textarea or input that React controls. The site may put another node in its place while one types (`?replace=1`, `?rerender=1`). */
export function ControlledField(field: Field) {
  const {
    composer,
    as = 'textarea',
    text,
    onText,
    onEnter,
    onCommandEnter,
    isReplacedOnClick,
    ...attributes
  } = field;
  const Tag = as as 'textarea';
  const node = useRef<HTMLTextAreaElement>(null);
  const [life, setLife] = useState(0);
  replica.composers[composer] = { model: () => text, editable: () => node.current };

  const replaceNode = () => {
    const { selectionStart, selectionEnd } = node.current ?? {};
    flushSync(() => setLife(life + 1));
    node.current?.focus();
    node.current?.setSelectionRange(selectionStart ?? 0, selectionEnd ?? 0);
  };
  const change = (changed: string) => {
    flushSync(() => onText(changed));
    if (options.has('rerender') || (options.has('replace') && life < 2)) replaceNode();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    const act = event.ctrlKey || event.metaKey ? onCommandEnter : onEnter;
    if (act) event.preventDefault();
    act?.();
  };
  return (
    <Tag
      {...attributes}
      key={life}
      ref={node}
      value={text}
      onChange={event => change(event.target.value)}
      onClick={() => isReplacedOnClick && life === 0 && replaceNode()}
      onKeyDown={onKeyDown}
    />
  );
}
