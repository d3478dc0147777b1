import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { Clock } from '../parts.ts';
import { type Answers, answerLifetimeMs } from '../queue/stored-answer.ts';
import { Fault } from './fault.ts';
import { type Idempotency, idempotencyOf } from './idempotency.ts';

interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

type AnswerTables = {
  answers: {
    scope: string;
    key: string;
    body_hash: string;
    status: number;
    text: string;
    at: number;
  };
};

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
  readonly db: Kysely<object>;
  readonly answers: Pick<Answers, 'find'>;
  readonly clock: Clock;
}): Repeatable {
  const db = parts.db.withTables<AnswerTables>();
  const running = new Map<string, Promise<void>>();

  const kept = (id: Idempotency) =>
    parts.answers.find(id.scope, id.key, parts.clock.now() - answerLifetimeMs);
  const keep = async (id: Idempotency, status: number, text: string) => {
    const row = { status, text, at: parts.clock.now(), body_hash: id.bodyHash };
    await db
      .insertInto('answers')
      .values({ scope: id.scope, key: id.key, ...row })
      .onConflict((conflict) => conflict.columns(['key', 'scope']).doUpdateSet(row))
      .execute();
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
