import { options, randomClass } from '../replica';
import { words } from './words';

export const LIMIT = 280;

interface ToolbarOptions {
  place: 'inline' | 'modal';
  sendLabel: string;
  isReady: boolean;
  isBusy: boolean;
  length: number;
  onMedia(): void;
  onAddPart(): void;
  onSend(): void;
}

export function Toolbar({ place, sendLabel, isReady, isBusy, length, ...does }: ToolbarOptions) {
  return (
    <div data-testid="toolBar" className="row">
      <div role="tablist" className="row">
        <div role="presentation">
          <button type="button" aria-label={words.photos} onClick={does.onMedia}>
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
        <button type="button" data-testid="addButton" aria-label={words.addPost} onClick={does.onAddPart}>
          +
        </button>
        {/* The button's node changes when it becomes usable, as the site's does. */}
        <button
          key={options.has('rerender') ? `${isReady} ${length}` : String(isReady)}
          type="button"
          data-testid={place === 'inline' ? 'tweetButtonInline' : 'tweetButton'}
          className={`button ${randomClass()}`}
          disabled={!isReady}
          aria-disabled={!isReady}
          aria-busy={isBusy || undefined}
          onClick={does.onSend}
        >
          <span>
            <span>{sendLabel}</span>
          </span>
        </button>
      </div>
    </div>
  );
}
