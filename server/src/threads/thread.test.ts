import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createThread, type Thread } from './thread.ts';

/** Speaks as `serveThread` does; «crash» ends the thread in the middle of a question. */
const worker = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ id, question }) => {
    if (question === 'crash') process.exit(1);
    if (question === 'fault') parentPort.postMessage({ id, fault: 'no' });
    else parentPort.postMessage({ id, answer: question + 1 });
  });
`;

let folder: string;
let module: URL;
const threads: Thread<unknown, number>[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talon-thread-'));
  const file = join(folder, 'worker.mjs');
  writeFileSync(file, worker);
  module = pathToFileURL(file);
});
afterEach(async () => {
  await Promise.all(threads.splice(0).map((thread) => thread.close()));
});
afterAll(() => rmSync(folder, { recursive: true }));

function open(): Thread<unknown, number> {
  const thread = createThread<unknown, number>(module);
  threads.push(thread);
  return thread;
}

describe('a thread', () => {
  test('answers each question with its own answer', async () => {
    const thread = open();
    thread.start();
    expect(await Promise.all([1, 2, 3].map((n) => thread.ask(n)))).toEqual([2, 3, 4]);
  });

  test('a fault is the answer of its question alone', async () => {
    const thread = open();
    const [fault, answer] = await Promise.allSettled([thread.ask('fault'), thread.ask(1)]);
    expect(fault).toMatchObject({ status: 'rejected' });
    expect(answer).toEqual({ status: 'fulfilled', value: 2 });
  });

  test('after a crash who waited is told and the next question is answered', async () => {
    const thread = open();
    await expect(thread.ask('crash')).rejects.toThrow('ended');
    expect(await thread.ask(1)).toBe(2);
  });

  test('closing it tells who waits', async () => {
    const thread = open();
    const asked = expect(thread.ask(1)).rejects.toThrow('closed');
    await thread.close();
    await asked;
  });

  test('an idle one does not keep the process up', async () => {
    const script = join(folder, 'main.ts');
    const source = new URL('./thread.ts', import.meta.url).href;
    writeFileSync(
      script,
      `import { createThread } from ${JSON.stringify(source)};
       const thread = createThread(new URL(${JSON.stringify(module.href)}));
       thread.ask(1).then((answer) => process.send?.(answer));`,
    );
    const child = fork(script, { execArgv: ['--import', 'tsx'] });
    const answers: unknown[] = [];
    child.on('message', (answer) => {
      answers.push(answer);
      child.disconnect();
    });
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect([code, answers]).toEqual([0, [2]]);
  }, 60_000);
});
