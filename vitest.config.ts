import { defineConfig } from 'vitest/config';

const source = {
  resolve: { conditions: ['talon-source'] },
  ssr: { resolve: { conditions: ['talon-source'] } },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          include: [
            '{shared,server,kiosk,display-board,operator-console,visitor-page}/src/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        ...source,
        test: { name: 'house', include: ['tests/house/**/*.test.ts'] },
      },
      {
        ...source,
        test: {
          name: 'simulation',
          include: ['tests/simulation/**/*.test.ts'],
          testTimeout: 300_000,
        },
      },
      {
        ...source,
        test: {
          name: 'storage',
          include: [
            'tests/contract/**/*.test.ts',
            'tests/faults/**/*.test.ts',
            'tests/hostile/**/*.test.ts',
            'tests/printing/**/*.test.ts',
            'tests/live-cuts/**/*.test.ts',
          ],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...source,
        test: {
          name: 'browser',
          include: ['tests/{browser,accessibility,look,soak,voice}/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
