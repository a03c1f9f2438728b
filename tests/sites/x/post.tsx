import type { Post } from './people';
import { words } from './words';

export function PostCard({ post, quoted }: { post: Post; quoted?: Post }) {
  return (
    <article data-testid="tweet" className="quiet">
      <div data-testid={`UserAvatar-Container-${post.handle}`} className="avatar" />
      <div data-testid="User-Name">
        <strong>{post.name}</strong> <a href={`/${post.handle}`}>@{post.handle}</a>
      </div>
      <div data-testid="tweetText">{post.text}</div>
      {quoted && <QuotedPost post={quoted} />}
    </article>
  );
}

/** Drawn inside the attachments, and without a link. */
export function QuotedPost({ post }: { post: Post }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the site has no real link here
    <div role="link" tabIndex={0} className="quiet">
      <div data-testid="User-Name">
        <strong>{post.name}</strong> @{post.handle}
      </div>
      <div data-testid="tweetText">{post.text}</div>
    </div>
  );
}

export function ReplyingTo({ post }: { post: Post }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the site has no real button here
    <div role="button" tabIndex={0} className="note">
      <span>{words.replyingTo} </span>
      <a href={`/${post.handle}`}>@{post.handle}</a>
    </div>
  );
}
