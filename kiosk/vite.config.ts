import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const worker = 'service-worker';

export default defineConfig({
  base: '/kiosk/',
  plugins: [react()],
  resolve: { conditions: ['talon-source', 'module', 'browser', 'development|production'] },
  build: {
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [
        file('index.html'),
        file('preview.html'),
        file('src/service-worker/service-worker.ts'),
      ],
      // A service worker is found again by its name, so it carries no hash.
      output: {
        entryFileNames: ({ name }) => (name === worker ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
