import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { DayMachine } from './day-machine.ts';
import type { Outcome, Request } from './desk.ts';
import type { Beside } from './event-log.ts';
import type { LiveDay } from './live-day.ts';
import { newPrintJob, type PrintJob } from './print-job.ts';
import { type Answers, answerLifetimeMs, repeated, type StoredAnswer } from './stored-answer.ts';

/** What a batch of requests comes to: one transaction and one outcome for each request. */
export interface Draft {
  readonly events: readonly DayEvent[];
  readonly beside: Beside;
  readonly outcomes: readonly Outcome<unknown>[];
}

export interface BatchParts<State> {
  readonly live: LiveDay<State>;
  readonly machine: DayMachine<State>;
  readonly answers: Answers;
}

/**
 * Decides the requests one after another, each on the day that the ones before it leave. The live
 * day runs ahead of the log from here until the draft is appended or the day is rebuilt.
 */
export function decideBatch<State>(
  { live, machine, answers }: BatchParts<State>,
  requests: readonly Request<unknown, State>[],
): Draft {
  const events: DayEvent[] = [];
  const kept = new Map<string, StoredAnswer>();
  const printJobs: PrintJob[] = [];
  const { centre, date } = live.stream;

  const answerGivenBefore = (request: Request<unknown, State>) => {
    if (request.idempotency === null) return null;
    const { scope, key } = request.idempotency;
    const olderThan = request.command.now - answerLifetimeMs;
    return kept.get(keyOf(request.idempotency)) ?? answers.find(scope, key, olderThan);
  };

  const keepPromise = ({ promise }: Request<unknown, State>, decided: readonly DayEvent[]) => {
    const issued = decided.find((event) => event.type === 'ticket_issued');
    const range = issued === undefined ? null : (promise?.(live.day()) ?? null);
    if (issued === undefined || range === null) return;
    live.book().promise(issued.ticket, range.lowMinutes, range.highMinutes);
  };

  const decide = (request: Request<unknown, State>): Outcome<unknown> => {
    const before = answerGivenBefore(request);
    if (before !== null) return repeated(before, request.idempotency);
    const { command, idempotency, printJob } = request;
    const unopened = live.version() === 0 && events.length === 0;
    if (unopened) live.openAt(command.now);
    const forbidden = request.permit?.(live.day()) ?? null;
    if (forbidden !== null) return { kind: 'refused', refusal: forbidden };
    const decision = machine.decideDay(live.day(), command);
    if (!decision.ok) return { kind: 'refused', refusal: decision.refusal };
    if (unopened) events.push(...live.opening());
    for (const event of decision.events) {
      live.evolve(event);
      events.push(event);
    }
    keepPromise(request, decision.events);
    const { status, body } = request.answer(live.day(), decision.events);
    const text = JSON.stringify(body);
    const at = command.now;
    if (idempotency !== null) kept.set(keyOf(idempotency), { ...idempotency, status, text, at });
    if (printJob) printJobs.push(newPrintJob({ ...printJob, centre, date }, at));
    return { kind: 'done', status, body, text, replayed: false, events: decision.events };
  };

  const outcomes = requests.map(decide);
  const beside = { visits: live.book().drain(), answers: [...kept.values()], printJobs };
  return { events, beside, outcomes };
}

/** A key cannot contain a line feed: it came in an HTTP header. */
function keyOf({ scope, key }: { readonly scope: string; readonly key: string }): string {
  return `${scope}\n${key}`;
}
