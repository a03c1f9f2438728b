import { runTypescript } from './run-typescript.mjs';
import { setUp } from './setup.mjs';

setUp();
await runTypescript('scripts/train-policies/index.ts');
