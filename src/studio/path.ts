import { valueAt } from '@/src/packs/problem';

/** Where in a pack something stands: `['organisation', 'names', 0]`. */
export type Path = readonly (string | number)[];

/** The same with another value at one place; what lies on the way there is made, and the rest is shared. */
export function setAt<T extends object>(whole: T, [key, ...rest]: Path, value: unknown): T {
  if (key === undefined) return whole;
  const copy = copyOf(whole);
  if (rest.length === 0) Reflect.set(copy, key, value);
  else Reflect.set(copy, key, setAt(partAt(whole, key, rest), rest, value));
  return copy;
}

/** The same without what stands at one place. */
export function withoutAt<T extends object>(whole: T, path: Path): T {
  const key = path.at(-1);
  const way = path.slice(0, -1);
  if (key === undefined) return whole;
  if (way.length === 0) return withoutKey(whole, key);
  const holder = valueAt(whole, way);
  return isHolder(holder) ? setAt(whole, way, withoutKey(holder, key)) : whole;
}

/** The same without what stands at one place, and without the groups and lists that are empty then. */
export function dropAt<T extends object>(whole: T, path: Path): T {
  const left = withoutAt(whole, path);
  const way = path.slice(0, -1);
  const holder = valueAt(left, way);
  return way.length > 0 && isHolder(holder) && Object.keys(holder).length === 0 ? dropAt(left, way) : left;
}

function withoutKey<T extends object>(holder: T, key: string | number): T {
  const copy = copyOf(holder);
  if (Array.isArray(copy) && typeof key === 'number') copy.splice(key, 1);
  else Reflect.deleteProperty(copy, key);
  return copy;
}

function copyOf<T extends object>(value: T): T {
  return Object.assign(Array.isArray(value) ? [] : {}, value);
}

function partAt(whole: object, key: string | number, [next]: Path): object {
  const part = valueAt(whole, [key]);
  if (isHolder(part)) return part;
  return typeof next === 'number' ? [] : {};
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
