import { expect, test } from 'vitest';
import { read } from './tree.ts';

/**
 * npm passes a signal to the shell it started, which dies and leaves the server running. A shell
 * that was replaced by the server hands it on.
 */
test.each(['start', 'demo'])('npm run %s is stopped by stopping npm', (name) => {
  const { scripts } = JSON.parse(read('package.json'));
  expect(scripts[name]).toMatch(/^exec node /);
});
