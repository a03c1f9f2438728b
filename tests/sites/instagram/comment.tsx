import { useState } from 'react';
import { ControlledField } from '../controlled-field';
import { DivButton } from '../div-button';
import { leftAfter, replica } from '../replica';
import { useSending } from '../use-sending';
import { COMMENT, POST } from './people';
import { words } from './words';

/** A post with its comments. "Reply" under one of them puts its author's name into the one box there is. */
export function PostWithComments() {
  const [text, setText] = useState('');
  return (
    <article>
      <p>
        <a href={`/${POST.author}/`}>{POST.author}</a> <span>{POST.text}</span>
      </p>
      <ul>
        <li>
          <a href={`/${COMMENT.author}/`}>{COMMENT.author}</a> <span>{COMMENT.text}</span>{' '}
          <button type="button" onClick={() => setText(`@${COMMENT.author} `)}>
            {words.reply}
          </button>
        </li>
      </ul>
      <CommentForm text={text} setText={setText} />
    </article>
  );
}

function CommentForm({ text, setText }: { text: string; setText(text: string): void }) {
  const { isBusy, send } = useSending();
  const post = (via: string) => {
    replica.events.push(`press:${via}`);
    if (!isBusy) send([text], via, () => setText(leftAfter(text)));
  };
  return (
    <form method="POST" onSubmit={event => event.preventDefault()} className="row">
      <ControlledField
        composer="comment"
        aria-label={words.addComment}
        placeholder={words.addComment}
        autoComplete="off"
        text={text}
        onText={setText}
        onEnter={() => post('key Enter')}
        isReplacedOnClick
      />
      {text.trim() !== '' && <DivButton onPress={post}>{words.post}</DivButton>}
    </form>
  );
}
