import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { namePage } from '../scripts/lib/name-page.mjs';

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  base: '/board/',
  plugins: [react(), namePage()],
  resolve: { conditions: ['talon-source', 'module', 'browser', 'development|production'] },
  build: {
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [page('index.html'), page('sign.html'), page('preview.html')],
    },
  },
});
