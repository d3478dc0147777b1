import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { namePage } from '../scripts/lib/name-page.mjs';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const worker = 'service-worker';

/** Letters and digits of the first screen, asked for with the page and not only by its first text. */
const firstFonts = /(inter|geologica)-(cyrillic|latin)-wght-normal-.*\.woff2$/;

function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => firstFonts.test(name))
          .map((name) => ({
            tag: 'link',
            injectTo: 'head',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              crossorigin: '',
              href: `/kiosk/${name}`,
            },
          })),
    },
  };
}

/**
 * A kiosk calls most of what it is made of: compiled with the file, off the page's thread,
 * it is kept compiled whole by the browser, instead of function by function as each is called.
 */
const ownScripts = /^assets\/(index|shared|visit)-.*\.js$/;

function compileWhole(): Plugin {
  return {
    name: 'compile-whole',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !ownScripts.test(chunk.fileName)) continue;
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
        }
      },
    },
  };
}

/** Files shorter than this are sent as they are, bytes. */
const worthPacking = 1024;

/** The server sends what is packed already: no page waits for it to be packed once more. */
function packAssets(): Plugin {
  return {
    name: 'pack-assets',
    apply: 'build',
    // From what was written: until then other plugins may still change a file.
    writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle)) {
        if (!/^assets\/.*\.(js|css)$/.test(name)) continue;
        const text = readFileSync(join(dir, name));
        if (text.length < worthPacking) continue;
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(text));
        writeFileSync(join(dir, `${name}.gz`), gzipSync(text, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  base: '/kiosk/',
  plugins: [react(), preloadFonts(), namePage(), compileWhole(), packAssets()],
  resolve: { conditions: ['talon-source', 'module', 'browser', 'development|production'] },
  build: {
    modulePreload: { polyfill: false },
    // Of a part that comes later only the script: of a style that did not come nothing asks again.
    cssCodeSplit: false,
    rolldownOptions: {
      input: [
        file('index.html'),
        file('preview.html'),
        file('src/service-worker/service-worker.ts'),
      ],
      // A service worker is found again by its name, so it carries no hash.
      output: {
        codeSplitting: {
          // Each file asked for costs a slow machine some ms: what the pages share is one. A worker
          // has no page, so nothing of it may stand in there.
          groups: [{ name: 'shared', minShareCount: 2, test: /^(?!.*service-worker)/ }],
        },
        entryFileNames: ({ name }) => (name === worker ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
