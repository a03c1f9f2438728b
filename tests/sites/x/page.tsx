// Draft.js needs React 18: it finds its nodes by a function that React 19 no longer has. The build sees to it.
import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { randomClass, replica, send } from '../replica';

const LIMIT = 280;

function Composer() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const frame = useRef<HTMLDivElement>(null);
  const text = state.getCurrentContent().getPlainText();
  const canSend = text.trim() !== '' && text.length <= LIMIT;

  useEffect(() => {
    const editable = frame.current?.querySelector('[contenteditable]');
    editable?.setAttribute('no-focustrapview-refocus', 'true');
    replica.composers.post = {
      model: () => text,
      editable: () => document.querySelector('[data-testid="tweetTextarea_0"]'),
    };
  }, [text]);

  const press = (via: string) => {
    replica.events.push(`press:${via}`);
    if (canSend)
      send(text, via, { onSent: () => setState(EditorState.moveFocusToEnd(EditorState.createEmpty())) });
  };
  const keys = (event: KeyboardEvent) =>
    event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'send' : getDefaultKeyBinding(event);

  return (
    <div className="card">
      <div className="row">
        <div data-testid="UserAvatar-Container-test_handle" className="avatar" />
        <button type="button" aria-label="Choose audience">
          Everyone
        </button>
      </div>
      <div data-testid="tweetTextarea_0_label" className="box">
        <div data-testid="tweetTextarea_0RichTextInputContainer" ref={frame}>
          <Editor
            editorState={state}
            onChange={setState}
            placeholder="What’s happening?"
            ariaLabel="Post text"
            ariaMultiline
            spellCheck
            webDriverTestID="tweetTextarea_0"
            keyBindingFn={keys}
            handleKeyCommand={command => {
              if (command !== 'send') return 'not-handled';
              press('key Control+Enter');
              return 'handled';
            }}
          />
        </div>
      </div>
      <div data-testid="toolBar" className="row">
        <button type="button" aria-label="Add photos or video">
          ▣
        </button>
        <span aria-live="polite">{LIMIT - text.length} characters remaining</span>
        {/* The button's node changes when it becomes usable, as the site's does. */}
        <button
          key={String(canSend)}
          type="button"
          data-testid="tweetButtonInline"
          className={`button ${randomClass()}`}
          disabled={!canSend}
          aria-disabled={!canSend}
          onClick={() => press('click')}
        >
          <span>
            <span>Post</span>
          </span>
        </button>
      </div>
    </div>
  );
}

const place = document.createElement('div');
place.dataset.testid = 'primaryColumn';
document.querySelector('main')?.prepend(place);
createRoot(place).render(<Composer />);
