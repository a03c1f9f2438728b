import { type ReactNode, useState } from 'react';
import { leftAfter, options, replica, shareBare } from '../replica';
import { useSending } from '../use-sending';
import { Attachments } from './attachments';
import { type Confirmation, ConfirmSheet } from './confirm-sheet';
import { useParts } from './parts';
import { ME, type Post } from './people';
import { Poll } from './poll';
import { QuotedPost, ReplyingTo } from './post';
import { PostBox } from './post-box';
import { SendButton } from './send-button';
import { LIMIT, Toolbar } from './toolbar';
import { words } from './words';

export interface ComposerOptions {
  /** Its name in `window.replica.composers`; later parts are `post 2` and so on. */
  name: string;
  /** On a narrow window it is a page of its own, with the send button in the app bar. */
  place: 'inline' | 'modal' | 'page';
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

const PROMOTE: Confirmation = { question: words.promote, confirm: words.promote, via: 'promote' };
const REMIND: Confirmation = { question: words.describeImage, confirm: words.notThisTime, via: 'reminder' };

/** The one component that draws all of X's composers. */
export function Composer(look: ComposerOptions) {
  const parts = useParts(look.texts ?? ['']);
  const [media, setMedia] = useState(options.has('media'));
  const [sheet, setSheet] = useState<Confirmation>();
  const { isBusy, send } = useSending();
  const { texts } = parts;
  const isBare = look.quoted !== undefined && !media && texts.join('') === '';
  const isReady = isBare || texts.every(text => text.trim() !== '' && text.length <= LIMIT);
  register(look, texts);

  const sendNow = (via: string) => {
    setSheet(undefined);
    if (isBare) {
      shareBare(via);
      look.onSent?.();
      return;
    }
    send(parts.stored(), via, () => {
      const left = leftAfter(parts.stored().join('\n'));
      parts.startAnew(left);
      setMedia(false);
      if (left === '') look.onSent?.();
    });
  };
  const press = (via: string) => {
    replica.events.push(`press:${via}`);
    if (isBusy || !isReady) return;
    if (media && options.has('remind')) setSheet(REMIND);
    else sendNow(via);
  };
  const pressByKey = () => {
    parts.commitFocused();
    press('key Control+Enter');
  };
  const addPart = () => {
    if (!look.onMove) {
      parts.add();
      return;
    }
    look.onMove(texts[0] ?? '');
    parts.startAnew('');
  };
  const sendButton = (
    <SendButton
      testId={look.place === 'inline' ? 'tweetButtonInline' : 'tweetButton'}
      label={texts.length > 1 ? words.postAll : look.sendLabel}
      isReady={isReady}
      isBusy={isBusy}
      length={texts.join('').length}
      onSend={() => press('click')}
    />
  );
  const isInAppBar = look.place === 'page';
  return (
    <div>
      {isInAppBar && <AppBar>{sendButton}</AppBar>}
      {!look.isCollapsed && <Head look={look} />}
      {parts.states.map((state, index) => (
        <PostBox
          // biome-ignore lint/suspicious/noArrayIndexKey: parts are only ever added at the end
          key={index}
          testId={`tweetTextarea_${index}`}
          index={index}
          state={state}
          placeholder={index === 0 ? look.placeholder : words.another}
          onChange={next => parts.change(index, next)}
          onFocus={() => {
            parts.focus(index);
            look.onFocus?.();
          }}
          onBlur={() => parts.commit(index)}
          onSend={pressByKey}
        />
      ))}
      <Attachments media={media} onRemove={() => setMedia(false)}>
        {look.isPoll && <Poll />}
        {look.quoted && <QuotedPost post={look.quoted} />}
      </Attachments>
      {!look.isCollapsed && (
        <>
          <button type="button" className="link" aria-label={words.canReply} disabled={look.isEdit}>
            {words.canReply}
          </button>
          <Toolbar
            length={texts.at(-1)?.length ?? 0}
            onMedia={() => setMedia(true)}
            onAddPart={addPart}
            onPromote={() => setSheet(PROMOTE)}
          >
            {!isInAppBar && sendButton}
          </Toolbar>
        </>
      )}
      {sheet && <ConfirmSheet {...sheet} onCancel={() => setSheet(undefined)} onConfirm={sendNow} />}
    </div>
  );
}

/** Who posts, for whom, when, and in answer to what. */
function Head({ look: { isEdit, isScheduled, replyTo } }: { look: ComposerOptions }) {
  return (
    <>
      {options.has('delegate') && <p className="note">{`${words.postingFor} @river_walks.`}</p>}
      <div className="row">
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
      {replyTo && <ReplyingTo post={replyTo} />}
    </>
  );
}

function AppBar({ children }: { children: ReactNode }) {
  return (
    <div className="row header">
      <button type="button" data-testid="app-bar-close" aria-label={words.close}>
        ←
      </button>
      {children}
    </div>
  );
}

/** The home composer stays behind the modal, and has the same marks. */
function register({ name, place }: ComposerOptions, texts: readonly string[]): void {
  const root = place === 'modal' ? '[role="dialog"]' : 'main';
  texts.forEach((text, index) => {
    replica.composers[index === 0 ? name : `${name} ${index + 1}`] = {
      model: () => text,
      editable: () => document.querySelector(`${root} [data-testid="tweetTextarea_${index}"]`),
    };
  });
}
