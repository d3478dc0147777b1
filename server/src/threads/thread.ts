import { Worker } from 'node:worker_threads';

/** Questions answered off the event loop, one at a time, in the order in which they were asked. */
export interface Thread<Question, Answer> {
  /** Brings the thread up before the first question, which then need not wait for it. */
  readonly start: () => void;
  readonly ask: (question: Question) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** What travels back: the number of the question, and its answer or the fault in words. */
export type Reply<Answer> =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly fault: string };

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (fault: Error) => void;
}

/**
 * A source file runs in a worker only through tsx, since Node 20 cannot read TypeScript and a
 * worker does not inherit the loader; a built file runs as it is.
 */
function startWorker(module: URL): Worker {
  if (!module.pathname.endsWith('.ts')) return new Worker(module);
  const boot = `import('tsx/esm/api').then((tsx) => {
    tsx.register();
    return import(${JSON.stringify(module.href)});
  })`;
  return new Worker(boot, { eval: true, execArgv: ['--conditions=talon-source'] });
}

/** The module of a thread beside the caller: `.ts` in the source tree, `.js` once built. */
export function threadModule(name: string, importMetaUrl: string): URL {
  return new URL(`./${name}${importMetaUrl.endsWith('.ts') ? '.ts' : '.js'}`, importMetaUrl);
}

/**
 * Starts with the first question, or when told to, and again after a crash: whoever waited is told
 * of the crash, the next question finds a fresh thread. Only an open question keeps the process up.
 */
export function createThread<Question, Answer>(module: URL): Thread<Question, Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
  let worker: Worker | null = null;
  let last = 0;

  const fail = (fault: Error): void => {
    worker = null;
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  };

  const running = (): Worker => {
    if (worker !== null) return worker;
    const started = startWorker(module);
    worker = started;
    started.unref();
    started.on('message', (reply: Reply<Answer>) => {
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (waiting.size === 0) started.unref();
      if ('fault' in reply) asked?.reject(new Error(reply.fault));
      else asked?.resolve(reply.answer);
    });
    started.on('error', fail);
    started.on('exit', () => {
      if (worker === started) fail(new Error('the thread ended'));
    });
    return started;
  };

  return {
    start: () => void running(),
    ask: (question) =>
      new Promise((resolve, reject) => {
        const target = running();
        last += 1;
        waiting.set(last, { resolve, reject });
        target.ref();
        target.postMessage({ id: last, question });
      }),
    close: async () => {
      const stopped = worker;
      worker = null;
      if (stopped !== null) await stopped.terminate();
      fail(new Error('the thread was closed'));
    },
  };
}
