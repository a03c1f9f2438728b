import { EditorState } from 'draft-js';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { ControlledField } from '../controlled-field';
import { replica } from '../replica';
import { useSending } from '../use-sending';
import { plainText } from './draft-text';
import { Modal } from './modal';
import { PostBox } from './post-box';
import { words } from './words';

/** A title and a body; Publish opens a sheet, and only the second Publish sends. */
export function Article() {
  const [title, setTitle] = useState('');
  const [body, setBody] = useState(() => EditorState.createEmpty());
  const [isSheetOpen, setSheetOpen] = useState(false);
  const { isBusy, send } = useSending();
  const texts = [title, plainText(body)].filter(text => text.trim() !== '');
  replica.composers.body = {
    model: () => plainText(body),
    editable: () => document.querySelector('[data-testid="composer"]'),
  };
  const publish = () => {
    replica.events.push('press:click');
    send(texts, 'click', () => {
      setSheetOpen(false);
      setTitle('');
      setBody(EditorState.createEmpty());
    });
  };
  return (
    <div data-testid="primaryColumn">
      <div className="card">
        <div className="row header">
          <span className="note">{words.drafts}</span>
          <button
            type="button"
            className="button"
            disabled={texts.length === 0}
            onClick={() => setSheetOpen(true)}
          >
            {words.publish}
          </button>
        </div>
        <ControlledField composer="title" placeholder={words.title} text={title} onText={setTitle} />
        <PostBox
          testId="composer"
          index={0}
          label={words.startWriting}
          placeholder={words.startWriting}
          state={body}
          onChange={next => flushSync(() => setBody(next))}
        />
      </div>
      {isSheetOpen && (
        <Modal title={words.publishArticle} corner={<span />} onClose={() => setSheetOpen(false)}>
          <label className="row">
            <input
              type="radio"
              name="audienceControl"
              data-testid="audienceControl-everyone"
              defaultChecked
            />
            {words.everyone}
          </label>
          <button type="button" className="button" disabled={isBusy} onClick={publish}>
            {words.publish}
          </button>
        </Modal>
      )}
    </div>
  );
}
