// Three files with fixed names, so that the program can embed them: index.html, app.js, app.css.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

// Preact goes into app.js, and with it the notice that its licence asks to keep.
const notice = readFileSync(new URL('node_modules/preact/LICENSE', import.meta.url), 'utf8').trim();
const { version } = JSON.parse(readFileSync(new URL('node_modules/preact/package.json', import.meta.url), 'utf8'));

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    outDir: process.env.CLAIMCHECK_DIST ?? 'dist',
    emptyOutDir: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        entryFileNames: 'app.js',
        assetFileNames: 'app.[ext]',
        postBanner: `/*! Contains Preact ${version}:\n\n${notice}\n*/`,
      },
    },
  },
});
