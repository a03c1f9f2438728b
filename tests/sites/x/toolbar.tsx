import type { ReactNode } from 'react';
import { options } from '../replica';
import { words } from './words';

export const LIMIT = 280;

interface ToolbarOptions {
  length: number;
  onMedia(): void;
  onAddPart(): void;
  onPromote(): void;
  children: ReactNode;
}

/** In a sibling subtree of the text's row. At its end is the send button, where that is not in the app bar. */
export function Toolbar({ length, onMedia, onAddPart, onPromote, children }: ToolbarOptions) {
  return (
    <div data-testid="toolBar" className="row">
      <div role="tablist" className="row">
        <div role="presentation">
          <button type="button" aria-label={words.photos} onClick={onMedia}>
            ▣
          </button>
        </div>
        <div role="presentation">
          <button type="button" data-testid="createPollButton" aria-label={words.addPoll}>
            ☰
          </button>
        </div>
        <div role="presentation">
          <button type="button" data-testid="scheduleOption" aria-label={words.schedule}>
            ◷
          </button>
        </div>
      </div>
      <div className="row end">
        <div data-testid="countdown-circle">
          <span aria-live="polite" className="note">
            {LIMIT - length} {words.remaining}
          </span>
        </div>
        <button type="button" data-testid="addButton" aria-label={words.addPost} onClick={onAddPart}>
          +
        </button>
        {options.has('promote') && (
          <button type="button" onClick={onPromote}>
            {words.promote}
          </button>
        )}
        {children}
      </div>
    </div>
  );
}
