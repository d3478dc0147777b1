import { defineConfig } from 'vitest/config';

const source = {
  resolve: { conditions: ['talon-source'] },
  ssr: { resolve: { conditions: ['talon-source'] } },
};

/** How long a test may hang, ms: no measure of anything. The long run does more in each. */
const patience = process.env.TALON_LONG === '1' ? 3_600_000 : 300_000;

export default defineConfig({
  test: {
    // As many as the machines that run this have cores: with more, sounds stutter and pages lag.
    maxWorkers: 2,
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          // Modules are read once for all files: reading them took longer than the tests.
          isolate: false,
          include: [
            '{shared,server,kiosk,display-board,operator-console,visitor-page}/src/**/*.test.{ts,tsx}',
          ],
          // Some start a whole server, beside browsers: how fast they are is not what they test.
          testTimeout: 120_000,
          hookTimeout: 120_000,
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
          testTimeout: patience,
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
            'tests/roles/**/*.test.ts',
          ],
          testTimeout: patience,
          hookTimeout: 120_000,
        },
      },
      {
        ...source,
        test: {
          name: 'browser',
          include: ['tests/{browser,accessibility,look,voice}/**/*.test.ts'],
          testTimeout: patience,
          hookTimeout: 120_000,
        },
      },
      {
        // What watches a clock and weighs memory has the machine to itself, at the end.
        ...source,
        test: {
          name: 'alone',
          include: ['tests/soak/**/*.test.ts'],
          testTimeout: patience,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
