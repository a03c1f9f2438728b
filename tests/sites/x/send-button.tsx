import { options, randomClass } from '../replica';

export interface SendButtonOptions {
  testId: 'tweetButton' | 'tweetButtonInline';
  label: string;
  isReady: boolean;
  isBusy: boolean;
  length: number;
  onSend(): void;
}

export function SendButton({ testId, label, isReady, isBusy, length, onSend }: SendButtonOptions) {
  const canSend = isReady && !isBusy;
  return (
    // The button's node changes when it becomes usable, as the site's does.
    <button
      key={options.has('rerender') ? `${canSend} ${length}` : String(canSend)}
      type="button"
      data-testid={testId}
      className={`button ${randomClass()}`}
      disabled={!canSend}
      aria-disabled={!canSend}
      aria-busy={isBusy || undefined}
      onClick={onSend}
    >
      <span>
        <span>{label}</span>
      </span>
    </button>
  );
}
