import { z } from 'zod';
import { clock, day, detectorId, id, looseDate, webAddress } from '@/src/packs/schema/parts';
import { languageTag } from '@/src/packs/schema/translation';

type Schema = z.core.JSONSchema.BaseSchema;

export interface Field {
  /** `rules[].near`, or `note.text` of a shape that is used in many places. */
  path: string;
  /** What can stand there. */
  kind: string;
  /** Of what comes in several kinds, a field may be needed in some only. */
  needed: 'yes' | 'no' | 'some';
  /** As the schema says it itself. */
  description: string | undefined;
}

/** Shapes that are used in many places are described once, by a name. */
const SHAPES: readonly { name: string; at: RegExp }[] = [
  { name: 'name', at: /^organisation\.(?:names|doubtful|handles|domains|jobTitles|accounts\.\w+)\[\]$/ },
  { name: 'person', at: /^governance\.(?:approvers|maintainers|owners)\[\]$/ },
  { name: 'note', at: /^governance\.(?:\w+|notice\.notes|acknowledgement\.notes)\[\]$/ },
  { name: 'left-out', at: /^(?:notApplicable|uncheckable)\[\]$/ },
  { name: 'example', at: /^rules\[\]\.(?:flags|allows)\[\]$/ },
];
/** Texts of a form that has a name. */
const FORMS: ReadonlyMap<string | undefined, string> = new Map(
  Object.entries({
    id,
    clock,
    day,
    'rough day': looseDate,
    'web address': webAddress,
    language: languageTag,
  }).map(([name, form]) => [z.toJSONSchema(form).pattern, name]),
);
const DETECTOR = z.toJSONSchema(detectorId).pattern;

/** More than that are listed apart. */
const MOST_LISTED = 12;

const NOT_NOTES = /^governance\.(?:policies|related)\[\]$/;

/** Every field of a published schema, in its order; then those of each shape. */
export function fieldsOf(root: Record<string, unknown>): Field[] {
  const defs = (root.$defs ?? {}) as Record<string, Schema>;
  const fields = new Map<string, Field>();
  const shapes = new Map<string, Schema>();

  const resolved = (node: Schema): Schema => {
    const name = node.$ref?.split('/').at(-1);
    const { $ref, ...own } = node;
    const target = name === undefined ? undefined : defs[name];
    return target ? { ...resolved(target), ...own } : node;
  };
  const inside = (node: unknown): Schema => resolved(node as Schema);

  const kindOf = (node: Schema, path: string): string => {
    const shape = shapeAt(path);
    if (shape) return `\`${shape}\``;
    const ways = node.anyOf ?? node.oneOf;
    if (ways) return [...new Set(ways.map(way => kindOf(inside(way), '')))].join(', or ');
    if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``;
    if (node.pattern === DETECTOR && node.enum) return 'detector';
    if (node.enum && node.enum.length > MOST_LISTED) return 'category';
    if (node.enum) return node.enum.map(each => `\`${String(each)}\``).join(' ');
    if (node.type === 'array')
      return `list of ${kindOf(inside(node.items ?? {}), `${path}[]`)}${limit('entries', node.maxItems)}`;
    if (node.type === 'string')
      return FORMS.get(node.pattern) ?? `text${limit('letters', node.maxLength, node.minLength)}`;
    if (node.type === 'integer' || node.type === 'number')
      return `number${node.minimum === undefined ? '' : `, ${node.minimum} to ${node.maximum}`}`;
    if (node.type === 'boolean') return '`true` or `false`';
    return 'group';
  };

  const walk = (node: Schema, path: string): void => {
    for (const way of [node, ...(node.anyOf ?? []), ...(node.oneOf ?? [])].map(inside)) {
      for (const [name, value] of Object.entries(way.properties ?? {}))
        visit(inside(value), path ? `${path}.${name}` : name, way.required?.includes(name) ?? false);
      if (typeof way.additionalProperties === 'object') {
        const inner = inside(way.additionalProperties);
        if (inner.properties) walk(inner, `${path}.*`);
      }
    }
  };

  const visit = (node: Schema, path: string, isNeeded: boolean): void => {
    const kind = kindOf(node, path);
    const known = fields.get(path);
    if (known) {
      if (!known.kind.includes(kind)) known.kind += ` ${kind}`;
      if (known.needed !== (isNeeded ? 'yes' : 'no')) known.needed = 'some';
    } else fields.set(path, { path, kind, needed: isNeeded ? 'yes' : 'no', description: node.description });
    if (node.type === 'array' && node.items) {
      const shape = shapeAt(`${path}[]`);
      if (!shape) walk(inside(node.items), `${path}[]`);
      else if (!shapes.has(shape)) shapes.set(shape, inside(node.items));
      return;
    }
    walk(node, path);
  };

  walk(root as Schema, '');
  for (const [name, node] of shapes) walk(node, name);
  return [...fields.values()];
}

function shapeAt(path: string): string | undefined {
  return NOT_NOTES.test(path) ? undefined : SHAPES.find(({ at }) => at.test(path))?.name;
}

function limit(what: string, most: number | undefined, least?: number): string {
  if (most === undefined || most >= Number.MAX_SAFE_INTEGER) return '';
  return ` (${least === most ? '' : '≤ '}${most.toLocaleString('en-GB')} ${what})`;
}
