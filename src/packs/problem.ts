/** What is wrong with a pack, for the manager who wrote it. */
export interface Problem {
  where: string;
  what: string;
  hint: string;
}

/** `rules.3 (room-number).severity`: lists count from 0, and what has an id is called by it. */
export function placeOf(data: unknown, path: readonly PropertyKey[]): string {
  let value = data;
  const place = path.map((key, at) => {
    value = inside(value, key);
    const id = typeof key === 'number' && inside(value, 'id');
    return `${at > 0 ? '.' : ''}${String(key)}${typeof id === 'string' ? ` (${id.slice(0, 60)})` : ''}`;
  });
  return place.join('') || 'the pack';
}

export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(inside, data);
}

function inside(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}
