import { runTypescript } from './run-typescript.mjs';

await runTypescript('scripts/train-names/clusters.ts');
