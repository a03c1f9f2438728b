import type { ReactNode } from 'react';
import { words } from './words';

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="135"><rect width="100%" height="100%" fill="#7aa6c2"/></svg>`;

export function Attachments({
  media,
  onRemove,
  children,
}: {
  media: boolean;
  onRemove(): void;
  children: ReactNode[];
}) {
  if (!media && children.every(child => !child)) return null;
  return (
    <div data-testid="attachments">
      {media && (
        // biome-ignore lint/a11y/useSemanticElements: the site has no fieldset here
        <div role="group" aria-label={words.media}>
          <div data-testid="tweetPhoto">
            <img src={pictureUrl()} alt="" className="media" />
          </div>
          <button type="button" aria-label={words.removeMedia} onClick={onRemove}>
            ×
          </button>
        </div>
      )}
      {children}
    </div>
  );
}

let url: string | undefined;

function pictureUrl(): string {
  url ??= URL.createObjectURL(new Blob([PICTURE], { type: 'image/svg+xml' }));
  return url;
}
