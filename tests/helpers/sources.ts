import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ESTree, parseSync } from 'vite';

export interface Import {
  from: string;
  /** Gone when compiled: `import type`, or nothing but types between the braces. */
  isType: boolean;
}

export interface Source {
  /** From the root of the repository, with forward slashes. */
  file: string;
  imports: Import[];
  /** Every name the code uses, also after a dot and as a JSX attribute; not those in strings or comments. */
  names: Set<string>;
}

/** Every TypeScript file below these folders, parsed. */
export function sourcesIn(...folders: string[]): Source[] {
  return folders.flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name))
      .toSorted()
      .map(name => readSource(path.join(folder, name).replaceAll('\\', '/'))),
  );
}

function readSource(file: string): Source {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const nodes = [...nodesOf(program)];
  return { file, imports: nodes.flatMap(importsOf), names: new Set(nodes.flatMap(nameOf)) };
}

function* nodesOf(value: unknown): Generator<ESTree.Node> {
  if (isNode(value)) yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function importsOf(node: ESTree.Node): Import[] {
  switch (node.type) {
    case 'ImportDeclaration':
      return [
        { from: node.source.value, isType: node.importKind === 'type' || hasOnlyTypes(node.specifiers) },
      ];
    case 'ExportNamedDeclaration':
      return node.source ? [{ from: node.source.value, isType: node.exportKind === 'type' }] : [];
    case 'ExportAllDeclaration':
      return [{ from: node.source.value, isType: node.exportKind === 'type' }];
    case 'TSImportType':
      return [{ from: node.source.value, isType: true }];
    case 'ImportExpression':
      return [{ from: textOf(node.source), isType: false }];
    case 'CallExpression': {
      const isRequire = node.callee.type === 'Identifier' && node.callee.name === 'require';
      return isRequire ? [{ from: textOf(node.arguments[0]), isType: false }] : [];
    }
    default:
      return [];
  }
}

function hasOnlyTypes(specifiers: ESTree.ImportDeclaration['specifiers']): boolean {
  if (specifiers.length === 0) return false;
  return specifiers.every(entry => entry.type === 'ImportSpecifier' && entry.importKind === 'type');
}

function textOf(node: ESTree.Node | undefined): string {
  return node?.type === 'Literal' ? String(node.value) : '(computed)';
}

function nameOf(node: ESTree.Node): string[] {
  return node.type === 'Identifier' || node.type === 'JSXIdentifier' ? [node.name] : [];
}
