import type { Command } from '@talon/shared/domain/day/commands.ts';
import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import type { Actor, CentreId } from '@talon/shared/domain/words.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../http/caller.ts';
import { Fault, Refused } from '../http/fault.ts';
import { idempotencyOf } from '../http/idempotency.ts';
import type { Parts } from '../parts.ts';
import type { Answer, Outcome, Request } from '../queue/desk.ts';
import type { QueueStore } from '../queue/queue-store.ts';
import { answerLifetimeMs, repeated } from '../queue/stored-answer.ts';

type WithoutAsked<C> = C extends unknown ? Omit<C, 'id' | 'now' | 'by'> : never;
/** A command as a route knows it: its identity, the clock and who asks are added here. */
export type Wish = WithoutAsked<Command>;

type Done<Body> = Extract<Outcome<Body>, { kind: 'done' }>;

type PerformParts = Pick<Parts, 'clock' | 'ids' | 'desks' | 'settings'>;

export interface Performing<Body> extends Pick<Request<Body>, 'permit' | 'printJob' | 'promise'> {
  readonly centre: CentreId;
  readonly wish: Wish;
  readonly by: Actor;
  readonly answer: (day: Day, events: readonly DayEvent[]) => Answer<Body>;
}

/** Staff and devices stand in events as opaque ids; a visitor's key names nobody. */
export function actorOf(caller: Caller): Actor {
  if (caller.kind === 'public') return { kind: 'visitor' };
  return { kind: caller.kind, id: caller.kind === 'staff' ? caller.user : caller.id };
}

/** Decided and durable when it returns. Throws `Refused` and faults for the one error handler. */
export async function perform<Body>(
  parts: PerformParts,
  request: FastifyRequest,
  asked: Performing<Body>,
): Promise<Done<Body>> {
  // Who may act at every centre may also name one that is not there.
  if (parts.settings.get(asked.centre) === undefined) throw new Fault('not_found');
  const desk = await parts.desks.live(asked.centre);
  const { wish, by, answer, permit, printJob, promise } = asked;
  const outcome = await desk.perform<Body>({
    command: { ...wish, id: parts.ids.ordered(), now: parts.clock.now(), by },
    idempotency: idempotencyOf(request, asked.centre),
    answer,
    ...(permit === undefined ? {} : { permit }),
    ...(printJob === undefined ? {} : { printJob }),
    ...(promise === undefined ? {} : { promise }),
  });
  return doneOr(outcome, asked.centre);
}

export interface AnswerParts extends Pick<Parts, 'clock'> {
  readonly hall: { readonly store: Pick<QueueStore, 'answers'> };
}

/**
 * The answer that a request got the first time, for those that are judged before they reach the
 * desk: what was given is given again, though by now it would be refused.
 */
export function answeredBefore<Body>(
  { clock, hall }: AnswerParts,
  request: FastifyRequest,
  centre: CentreId,
): Done<Body> | null {
  const asked = idempotencyOf(request, centre);
  if (asked === null) return null;
  const { scope, key } = asked;
  const before = hall.store.answers.find(scope, key, clock.now() - answerLifetimeMs);
  return before === null ? null : doneOr(repeated<Body>(before, asked), centre);
}

function doneOr<Body>(outcome: Outcome<Body>, centre: CentreId): Done<Body> {
  switch (outcome.kind) {
    case 'done':
      return outcome;
    case 'refused':
      throw new Refused(outcome.refusal, centre);
    case 'key_reused':
      throw new Fault('key_reused');
    default:
      return outcome satisfies never;
  }
}

/**
 * The answer as it was stored: the same bytes for the first request and for each repetition. It is
 * text already, so no serializer reads it again.
 */
export function sendDone(
  reply: FastifyReply,
  done: Pick<Done<unknown>, 'status' | 'text' | 'replayed'>,
): FastifyReply {
  if (done.replayed) reply.header('Idempotent-Replayed', 'true');
  return reply.code(done.status).type('application/json; charset=utf-8').send(done.text);
}
