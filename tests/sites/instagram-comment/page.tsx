import { type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { replica, send } from '../replica';

function CommentForm() {
  const [text, setText] = useState('');
  const [life, setLife] = useState(0);
  replica.composers.comment = {
    model: () => text,
    editable: () => document.querySelector('form textarea'),
  };
  const post = (via: string) => {
    replica.events.push(`press:${via}`);
    send(text, via, { onSent: () => setText('') });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    post('key Enter');
  };
  // The first click replaces the node, as the site's own re-render does; the new one has the focus.
  const onFirstClick = () => {
    if (life > 0) return;
    flushSync(() => setLife(1));
    document.querySelector<HTMLElement>('form textarea')?.focus();
  };
  return (
    <form method="POST" onSubmit={event => event.preventDefault()} className="row">
      <textarea
        key={life}
        aria-label="Add a comment…"
        placeholder="Add a comment…"
        autoComplete="off"
        value={text}
        onChange={event => setText(event.target.value)}
        onClick={onFirstClick}
        onKeyDown={onKeyDown}
      />
      {text.trim() !== '' && (
        // biome-ignore lint/a11y/useSemanticElements: the site has no real button here, and that is what is tested
        <div
          role="button"
          tabIndex={0}
          className="button"
          onClick={() => post('click')}
          onKeyDown={event => (event.key === 'Enter' || event.key === ' ') && post(`key ${event.key}`)}
        >
          Post
        </div>
      )}
    </form>
  );
}

const main = document.querySelector('main');
const place = document.createElement('article');
place.className = 'card';
main?.prepend(place);
createRoot(place).render(
  <>
    <p>
      <strong>other_user</strong> A walk by the river this morning.
    </p>
    <CommentForm />
  </>,
);
