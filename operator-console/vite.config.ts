import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const icon = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 56 56'>
<path fill='#0e1b25' d='M10 4h36a6 6 0 0 1 6 6v12.5a5.5 5.5 0 0 0 0 11V46a6 6 0 0 1-6 6H10a6 6 0 0
1-6-6V33.5a5.5 5.5 0 0 0 0-11V10a6 6 0 0 1 6-6z'/>
<path fill='none' stroke='#fff' stroke-width='5' d='M17 28h21M30 18.5 39.5 28 30 37.5'/></svg>`;

const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs,
  injectTo: 'head-prepend',
});

/** What the head of every page of the desk has beside its title. */
const head: readonly HtmlTagDescriptor[] = [
  meta({ charset: 'utf-8' }),
  meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  {
    tag: 'link',
    attrs: { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(icon)}` },
    injectTo: 'head-prepend',
  },
  // The widgets' one inline style stands in parts.css instead: a strict policy forbids it here.
  meta({ id: 'react-aria-pressable-style', name: 'pressable-style', content: 'parts.css' }),
];

const sharedHead: Plugin = {
  name: 'talon:shared-head',
  transformIndexHtml: { order: 'pre', handler: () => [...head] },
};

export default defineConfig({
  base: '/console/',
  plugins: [react(), sharedHead],
  resolve: { conditions: ['talon-source', 'module', 'browser', 'development|production'] },
  build: {
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [
        'index.html',
        'preview.html',
        'start.html',
        'first-run.html',
        'pair.html',
        'invitation.html',
        'office.html',
        'desk-preview.html',
      ].map(page),
    },
  },
});
