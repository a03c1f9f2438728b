import { EditorState } from 'draft-js';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { leftAfter, options, replica, shareBare } from '../replica';
import { useSending } from '../use-sending';
import { Attachments } from './attachments';
import { holding, plainText } from './draft-text';
import { Poll } from './poll';
import { type Post, QuotedPost, ReplyingTo } from './post';
import { PostBox } from './post-box';
import { ME } from './side';
import { LIMIT, Toolbar } from './toolbar';
import { words } from './words';

export interface ComposerOptions {
  /** Its name in `window.replica.composers`; later parts are `post 2` and so on. */
  name: string;
  place: 'inline' | 'modal';
  texts?: readonly string[];
  placeholder: string;
  sendLabel: string;
  replyTo?: Post;
  quoted?: Post;
  isPoll?: boolean;
  isScheduled?: boolean;
  isEdit?: boolean;
  /** Only the box is there; the rest comes when it has the focus. */
  isCollapsed?: boolean;
  /** Adding a part moves the draft of an inline composer into the modal. */
  onMove?(text: string): void;
  onFocus?(): void;
  onSent?(): void;
}

/** The one component that draws all of X's composers. */
export function Composer(look: ComposerOptions) {
  const {
    name,
    place,
    placeholder,
    replyTo,
    quoted,
    isPoll,
    isScheduled,
    isEdit,
    isCollapsed = false,
  } = look;
  const [parts, setParts] = useState(() => (look.texts ?? ['']).map(holding));
  const [media, setMedia] = useState(options.has('media'));
  // What the site would send. The text of a thread's part gets here only when the part loses the focus.
  const store = useRef<string[]>(parts.map(plainText));
  const focused = useRef<number>(undefined);
  const { isBusy, send } = useSending();
  const texts = parts.map(plainText);
  const isBare = quoted !== undefined && !media && texts.join('') === '';
  const isReady = isBare || texts.every(text => text.trim() !== '' && text.length <= LIMIT);

  texts.forEach((text, index) => {
    replica.composers[index === 0 ? name : `${name} ${index + 1}`] = {
      model: () => text,
      editable: () => boxOf(place, index),
    };
  });
  const commit = (index: number) => {
    store.current[index] = plainText(parts[index]);
  };
  const change = (index: number, next: EditorState) => {
    flushSync(() => setParts(now => now.map((part, at) => (at === index ? next : part))));
    if (parts.length === 1) store.current[index] = plainText(next);
  };
  const press = (via: string) => {
    replica.events.push(`press:${via}`);
    if (isBusy || !isReady) return;
    if (isBare) {
      shareBare(via);
      look.onSent?.();
      return;
    }
    send(store.current, via, () => {
      const left = [leftAfter(store.current.join('\n'))];
      store.current = left;
      setParts(left.map(text => EditorState.moveFocusToEnd(holding(text))));
      setMedia(false);
      if (left[0] === '') look.onSent?.();
    });
  };
  const pressByKey = () => {
    if (focused.current !== undefined) commit(focused.current);
    press('key Control+Enter');
  };
  const addPart = () => {
    if (look.onMove) {
      look.onMove(texts[0] ?? '');
      setParts([holding('')]);
      store.current = [''];
      return;
    }
    store.current.push('');
    setParts([...parts, holding('')]);
  };
  return (
    <div>
      {options.has('delegate') && <p className="note">{`${words.postingFor} @${ME.handle}.`}</p>}
      <div className="row" hidden={isCollapsed}>
        <div data-testid={`UserAvatar-Container-${ME.handle}`} className="avatar" />
        <button type="button" aria-label={words.audience} disabled={isEdit}>
          {words.everyone}
        </button>
      </div>
      {isScheduled && (
        <div data-testid="scheduledTweetIndicator" className="note">
          {words.willSend}
        </div>
      )}
      {replyTo && !isCollapsed && <ReplyingTo post={replyTo} />}
      {parts.map((state, index) => (
        <PostBox
          // biome-ignore lint/suspicious/noArrayIndexKey: parts are only ever added at the end
          key={index}
          testId={`tweetTextarea_${index}`}
          index={index}
          state={state}
          placeholder={index === 0 ? placeholder : words.another}
          onChange={next => change(index, next)}
          onFocus={() => {
            focused.current = index;
            look.onFocus?.();
          }}
          onBlur={() => commit(index)}
          onSend={pressByKey}
        />
      ))}
      <Attachments media={media} onRemove={() => setMedia(false)}>
        {isPoll && <Poll />}
        {quoted && <QuotedPost post={quoted} />}
      </Attachments>
      {!isCollapsed && (
        <>
          {' '}
          <button type="button" className="link" aria-label={words.canReply} disabled={isEdit}>
            {words.canReply}
          </button>
          <Toolbar
            place={place}
            sendLabel={parts.length > 1 ? words.postAll : look.sendLabel}
            isReady={isReady && !isBusy}
            isBusy={isBusy}
            length={texts.at(-1)?.length ?? 0}
            onMedia={() => setMedia(true)}
            onAddPart={addPart}
            onSend={() => press('click')}
          />
        </>
      )}
    </div>
  );
}

/** The home composer stays behind the modal, and has the same marks. */
function boxOf(place: 'inline' | 'modal', index: number): Element | null {
  const root = place === 'modal' ? '[role="dialog"]' : 'main';
  return document.querySelector(`${root} [data-testid="tweetTextarea_${index}"]`);
}
