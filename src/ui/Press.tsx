import type { ReactNode } from 'react';
import { isFromPerson, type Trusts } from './is-from-person';

interface PressProps {
  className: string;
  trusts?: Trusts | undefined;
  onPress(): void;
  children: ReactNode;
}

/** A button that leaves the focus where it is, and that only the person can press. */
export function Press({ className, trusts = isFromPerson, onPress, children }: PressProps) {
  return (
    <button
      type="button"
      className={className}
      onMouseDown={event => event.preventDefault()}
      onClick={({ nativeEvent }) => {
        if (trusts(nativeEvent)) onPress();
      }}
    >
      {children}
    </button>
  );
}
