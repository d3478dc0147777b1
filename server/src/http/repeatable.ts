import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../parts.ts';
import type { QueueStore } from '../queue/queue-store.ts';
import { answerLifetimeMs } from '../queue/stored-answer.ts';
import { Fault } from './fault.ts';
import { type Idempotency, idempotencyOf } from './idempotency.ts';

interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

/**
 * Runs a change of a slice's own tables once for one Idempotency-Key; its repetition gets the kept
 * answer. (Commands of the queue go through the desk, which keeps key and events in one commit.)
 */
export type Repeatable = <Body>(
  request: FastifyRequest,
  reply: FastifyReply,
  centre: string,
  run: () => Promise<Answer<Body>>,
) => Promise<FastifyReply>;

export function createRepeatable(parts: {
  readonly store: Pick<QueueStore, 'answers' | 'turn'>;
  readonly clock: Clock;
}): Repeatable {
  const { store, clock } = parts;
  const running = new Map<string, Promise<void>>();

  const kept = ({ scope, key }: Idempotency) =>
    store.answers.find(scope, key, clock.now() - answerLifetimeMs);
  const keep = async (id: Idempotency, status: number, text: string) => {
    for (let busy = store.turn(); busy !== null; busy = store.turn()) await busy;
    store.answers.save({ ...id, status, text, at: clock.now() });
  };
  const runOnce: Repeatable = async (request, reply, centre, run) => {
    const id = idempotencyOf(request, centre);
    const known = id === null ? null : kept(id);
    if (known !== null && id !== null) {
      if (known.bodyHash !== id.bodyHash) throw new Fault('key_reused');
      return sendText(reply.header('idempotent-replayed', 'true'), known.status, known.text);
    }
    const { status, body } = await run();
    const text = JSON.stringify(body);
    if (id !== null) await keep(id, status, text);
    return sendText(reply, status, text);
  };

  return async (request, reply, centre, run) => {
    const id = idempotencyOf(request, centre);
    if (id === null) return runOnce(request, reply, centre, run);
    // The same key twice at once: the second waits for the first and then finds its answer.
    const name = `${id.scope} ${id.key}`;
    while (running.has(name)) await running.get(name);
    const done = runOnce(request, reply, centre, run);
    running.set(
      name,
      done.then(
        () => {},
        () => {},
      ),
    );
    try {
      return await done;
    } finally {
      running.delete(name);
    }
  };
}

function sendText(reply: FastifyReply, status: number, text: string): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .serializer((ready: unknown) => String(ready))
    .send(text);
}
