import type { ReactNode } from 'react';
import { linkCards } from '../link-card';
import { picture } from '../picture';
import { options } from '../replica';
import { words } from './words';

// One function for good, so that the picture is not put in anew with each key.
const showPicture = (place: HTMLElement | null) => place?.replaceChildren(picture({ class: 'media' }));
const showCards = (place: HTMLElement | null) => place?.replaceChildren(...linkCards());

export function Attachments({
  media,
  onRemove,
  children,
}: {
  media: boolean;
  onRemove(): void;
  children: ReactNode[];
}) {
  const hasCard = options.has('card');
  if (!media && !hasCard && children.every(child => !child)) return null;
  return (
    <div data-testid="attachments">
      {media && (
        // biome-ignore lint/a11y/useSemanticElements: the site has no fieldset here
        <div role="group" aria-label={words.media}>
          <div data-testid="tweetPhoto" ref={showPicture} />
          <button type="button" aria-label={words.removeMedia} onClick={onRemove}>
            ×
          </button>
        </div>
      )}
      {hasCard && <div ref={showCards} />}
      {children}
    </div>
  );
}
