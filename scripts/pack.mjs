import { runTypescript } from './run-typescript.mjs';
import { setUp } from './setup.mjs';

// Whoever reads our output may stop early, as `head` does.
process.stdout.on('error', error => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
setUp();
await runTypescript('scripts/pack/index.ts');
