import type { Path } from '@/src/studio/path';
import { usePlace } from './use-place';

/** Yes, or nothing said. */
export function TickAt({ at, label, hint }: { at: Path; label: string; hint?: string }) {
  const { value, change } = usePlace(at);
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={value === true}
        onChange={({ target }) => change(target.checked || undefined)}
      />
      <span>
        {label} {hint && <span className="hint">{hint}</span>}
      </span>
    </label>
  );
}
