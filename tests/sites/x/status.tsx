import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { shareBare, whenLoaded } from '../replica';
import { whenLeft } from '../when-left';
import { Composer } from './composer';
import { PARENT, REPLY } from './people';
import { PostCard } from './post';
import { words } from './words';

/** The page of one post: under it what one may do with it, and the box to reply in, which opens when it has the focus. */
export function Status() {
  const frame = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    whenLoaded(() => setLoaded(true));
    return frame.current ? whenLeft(frame.current, () => flushSync(() => setOpen(false))) : undefined;
  }, []);
  return (
    <div data-testid="primaryColumn">
      <div className="card">
        <PostCard post={PARENT} quoted={REPLY} />
        <Actions />
        <div ref={frame}>
          {isLoaded && (
            <Composer
              name="post"
              place="inline"
              placeholder={words.yourReply}
              sendLabel={words.reply}
              replyTo={PARENT}
              isCollapsed={!isOpen}
              onFocus={() => setOpen(true)}
            />
          )}
        </div>
      </div>
      <PostCard post={REPLY} />
    </div>
  );
}

function Actions() {
  const [isMenuOpen, setMenuOpen] = useState(false);
  const repost = () => {
    setMenuOpen(false);
    shareBare('repost');
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the site has no fieldset here
    <div role="group" className="row">
      <button type="button" data-testid="reply" aria-label={words.reply}>
        ↩
      </button>
      <button
        type="button"
        data-testid="retweet"
        aria-label={words.repost}
        aria-haspopup="menu"
        aria-expanded={isMenuOpen}
        onClick={() => setMenuOpen(!isMenuOpen)}
      >
        ⇄
      </button>
      <button type="button" data-testid="like" aria-label={words.like}>
        ♡
      </button>
      {isMenuOpen && (
        <div role="menu" className="list">
          <div
            role="menuitem"
            tabIndex={0}
            data-testid="retweetConfirm"
            onClick={repost}
            onKeyDown={() => {}}
          >
            {words.repost}
          </div>
          <a role="menuitem" href="/compose/post?show=quote">
            {words.quote}
          </a>
        </div>
      )}
    </div>
  );
}
