import { mkdirSync } from 'node:fs';
import { ROOT } from './root.mjs';
import { runTypescript } from './run-typescript.mjs';
import { setUp } from './setup.mjs';
import { runTool } from './tools.mjs';

process.chdir(ROOT);
setUp();
mkdirSync('schemas', { recursive: true });
await runTypescript('scripts/schema.ts');
await runTool('biome', [
  'format',
  '--write',
  'schemas',
  'assets/public/managed-schema.json',
  'docs/pack-format.md',
]);
