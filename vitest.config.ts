import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

const source = {
  resolve: { conditions: ['talon-source'] },
  ssr: { resolve: { conditions: ['talon-source'] } },
};

const long = process.env.TALON_LONG === '1';
/** How long a test may hang, ms: no measure of anything. The long run does more in each. */
const patience = long ? 3_600_000 : 300_000;

/**
 * One group of files after another, each with so many at a time on two cores: what computes has a
 * core each, what waits much of its time for pages shares them by four, sounds stutter in company,
 * and what watches a clock or weighs memory has the machine to itself.
 */
const computing = {
  maxWorkers: Number(process.env.TALON_TEST_WORKERS ?? 2),
  sequence: { groupOrder: 1 },
};
const waiting = { maxWorkers: 4, sequence: { groupOrder: 2 } };
const sounding = { maxWorkers: 2, sequence: { groupOrder: 3 } };
const alone = { maxWorkers: 1, sequence: { groupOrder: 4 } };

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          ...computing,
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
        test: { name: 'house', ...computing, include: ['tests/house/**/*.test.ts'] },
      },
      {
        ...source,
        test: {
          name: 'simulation',
          ...computing,
          include: ['tests/simulation/**/*.test.ts'],
          testTimeout: patience,
        },
      },
      {
        ...source,
        test: {
          name: 'storage',
          ...waiting,
          isolate: false,
          include: ['tests/{contract,faults,hostile,printing,live-cuts,roles}/**/*.test.ts'],
          testTimeout: patience,
          hookTimeout: 120_000,
        },
      },
      {
        ...source,
        test: {
          name: 'browser',
          ...waiting,
          isolate: false,
          include: ['tests/{browser,accessibility,look}/**/*.test.ts'],
          testTimeout: patience,
          hookTimeout: 120_000,
        },
      },
      {
        ...source,
        test: {
          name: 'voice',
          ...sounding,
          include: ['tests/voice/**/*.test.ts'],
          testTimeout: patience,
          hookTimeout: 120_000,
        },
      },
      {
        ...source,
        test: {
          name: 'alone',
          ...alone,
          include: ['tests/soak/**/*.test.ts'],
          testTimeout: patience,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
