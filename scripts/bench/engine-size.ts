import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Section } from './section';

const MODULES = ['src/engine/check-draft.ts', 'src/engine/detectors/index.ts'];

/** The engine by itself: detectors, vocabulary, names and classifiers, without packs and their format. */
export const engineSize: Section = {
  name: 'Engine, bundled alone and minified',
  run: async () => {
    const outDir = mkdtempSync(path.join(tmpdir(), 'second-look-engine-'));
    try {
      await build({
        configFile: false,
        logLevel: 'error',
        resolve: { alias: { '@': process.cwd() } },
        build: {
          outDir,
          lib: { entry: MODULES, formats: ['es'] },
          rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
          minify: true,
        },
      });
      const bytes = Buffer.concat(readdirSync(outDir).map(file => readFileSync(path.join(outDir, file))));
      return [
        {
          what: 'engine with names and classifiers',
          is: `${(bytes.length / 1000).toFixed(0)} kB, ${(gzipSync(bytes).length / 1000).toFixed(0)} kB gzip`,
          beside: 'aim ≤ 700 kB gzip',
        },
      ];
    } finally {
      rmSync(outDir, { recursive: true });
    }
  },
};
