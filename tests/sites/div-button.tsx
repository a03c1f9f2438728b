import type { ReactNode } from 'react';

interface DivButtonOptions {
  onPress(via: string): void;
  isDisabled?: boolean;
  children: ReactNode;
}

/** What `divButton` of `replica.ts` is, in React: it takes Enter and Space without any click. */
export function DivButton({ onPress, isDisabled = false, children }: DivButtonOptions) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the sites have no real button here, and that is what is tested
    <div
      role="button"
      tabIndex={0}
      className="button"
      aria-disabled={isDisabled || undefined}
      onClick={() => !isDisabled && onPress('click')}
      onKeyDown={event =>
        !isDisabled && (event.key === 'Enter' || event.key === ' ') && onPress(`key ${event.key}`)
      }
    >
      {children}
    </div>
  );
}
