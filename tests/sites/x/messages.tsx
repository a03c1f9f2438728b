import { EditorState } from 'draft-js';
import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { ControlledField } from '../controlled-field';
import { leftAfter, replica } from '../replica';
import { useSending } from '../use-sending';
import { holding, plainText } from './draft-text';
import { PARENT } from './people';
import { PostBox } from './post-box';
import { words } from './words';

/** The chat as it is now, with a plain textarea. */
export function Messages() {
  const [text, setText] = useState('');
  const { isBusy, send } = useSending();
  const press = (via: string) => {
    replica.events.push(`press:${via}`);
    if (!isBusy) send([text], via, () => setText(leftAfter(text)));
  };
  return (
    <Conversation>
      <div className="row">
        <ControlledField
          composer="message"
          data-testid="dm-composer-textarea"
          placeholder={words.message}
          text={text}
          onText={setText}
          onEnter={() => press('key Enter')}
        />
        <button
          type="button"
          data-testid="dm-composer-send-button"
          aria-label={words.send}
          className="button"
          disabled={text.trim() === '' || isBusy}
          onClick={() => press('click')}
        >
          ↑
        </button>
      </div>
    </Conversation>
  );
}

/** The chat as it was, with Draft.js. */
export function OldMessages() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const { isBusy, send } = useSending();
  const text = plainText(state);
  replica.composers.message = {
    model: () => text,
    editable: () => document.querySelector('[data-testid="dmComposerTextInput"]'),
  };
  const press = (via: string) => {
    replica.events.push(`press:${via}`);
    if (!isBusy) send([text], via, () => setState(EditorState.moveFocusToEnd(holding(leftAfter(text)))));
  };
  return (
    <Conversation>
      <div data-testid="dmComposerAttachments" />
      <div className="row">
        <PostBox
          testId="dmComposerTextInput"
          index={0}
          label={words.message}
          placeholder={words.message}
          sendsOnEnter
          state={state}
          onChange={next => flushSync(() => setState(next))}
          onSend={() => press('key Enter')}
        />
        <button
          type="button"
          data-testid="dmComposerSendButton"
          aria-label={words.send}
          className="button"
          disabled={text.trim() === '' || isBusy}
          onClick={() => press('click')}
        >
          ↑
        </button>
      </div>
    </Conversation>
  );
}

/** The list of chats has a search box of its own, which is nobody's message. */
function Conversation({ children }: { children: ReactNode }) {
  return (
    <div className="card">
      <div className="row">
        <input placeholder={words.searchPeople} aria-label={words.searchPeople} />
      </div>
      <h2>
        <a href={`/${PARENT.handle}`}>{PARENT.name}</a>
      </h2>
      <div data-testid="messageEntry" className="quiet">
        {PARENT.text}
      </div>
      {children}
    </div>
  );
}
