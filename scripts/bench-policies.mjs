import { runTypescript } from './run-typescript.mjs';
import { setUp } from './setup.mjs';

setUp();
await runTypescript('scripts/bench-policies/index.ts');
