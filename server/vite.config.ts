import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const source = (name: string) => fileURLToPath(new URL(`src/${name}.ts`, import.meta.url));

/**
 * The server as it runs: a thousand modules in a few files, which halves its start
 * (docs/decisions/0012-one-file-server.md). Every thread is an entry beside `main`. Left outside are
 * packages with binaries or files of their own, and those that no start needs.
 */
export default defineConfig({
  ssr: {
    noExternal: true,
    external: [
      '@expo-google-fonts/geologica',
      '@expo-google-fonts/inter',
      '@fastify/swagger',
      '@fastify/swagger-ui',
      '@hyzyla/pdfium',
      '@node-rs/argon2',
      '@point-of-sale/receipt-printer-encoder',
      'better-sqlite3',
      'fontkit',
      'pdfkit',
    ],
    resolve: { conditions: ['talon-source', 'node'] },
  },
  resolve: { conditions: ['talon-source', 'node'] },
  build: {
    ssr: true,
    outDir: 'dist/bundle',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        main: source('main'),
        cli: source('cli/main'),
        'forecast-thread': source('estimates/forecast-thread'),
        'paper-thread': source('printing/paper-thread'),
        'report-thread': source('reports/report-thread'),
        'document-thread': source('reports/document-thread'),
        'rehearsal-thread': source('rehearsal/rehearsal-thread'),
        'make-pack': source('speech/make-pack'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
