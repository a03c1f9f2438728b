import type { Pack } from './pack-schema';

/** Entries that were made up, by their place: whoever adopts the pack replaces them. */
export function placeholdersIn(pack: Pack): string[] {
  return [...placesIn(pack, '')];
}

function* placesIn(value: unknown, place: string): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'placeholder' && inner === true) yield place;
    else yield* placesIn(inner, place === '' ? key : `${place}.${key}`);
  }
}
