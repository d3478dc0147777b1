import { wait } from '@talon/shared/client/after.ts';
import { type Answer, type Call, callApi } from '@talon/shared/client/api.ts';
import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { IssuedAnswer, PrintJobAnswer } from '@talon/shared/contract/tickets.ts';
import { type Dispatch, useEffect, useEffectEvent, useState } from 'react';
import { holdsWish, type Intention, type Reply, type Session } from './session.ts';
import type { Touch } from './touches.ts';

/** Pause before the same request is sent again, ms, by the number of tries so far. */
export function pauseBeforeTry(tries: number): number {
  return Math.min(4000, 500 * 2 ** (tries - 1));
}

export interface Desk {
  readonly centre: string;
  readonly token: string;
  readonly language: Call['language'];
}

function callOf(intention: Intention, desk: Desk): Call {
  const common = { method: 'POST', key: intention.key, token: desk.token } as const;
  const { language } = desk;
  switch (intention.kind) {
    case 'issue':
      return {
        ...common,
        language,
        path: `/centres/${encodeURIComponent(desk.centre)}/tickets`,
        body: intention.body,
      };
    case 'add':
      return {
        ...common,
        language,
        path: `/tickets/${encodeURIComponent(intention.ticket)}/add-service`,
        body: { serviceId: intention.service },
      };
    case 'reprint':
      return {
        ...common,
        language,
        path: `/tickets/${encodeURIComponent(intention.ticket)}/reprint`,
        body: {},
      };
    case 'rate':
      return {
        ...common,
        language,
        path: `/centres/${encodeURIComponent(desk.centre)}/ratings`,
        body: intention.body,
      };
  }
}

function replyOf(intention: Intention, body: unknown): Reply {
  switch (intention.kind) {
    case 'issue':
      return { kind: 'issued', answer: body as IssuedAnswer };
    case 'add':
      return { kind: 'added', service: intention.service };
    case 'reprint': {
      const { job, via } = (body as PrintJobAnswer).print;
      return { kind: 'print', job, via };
    }
    case 'rate':
      return { kind: 'rated' };
  }
}

export interface Ports {
  readonly send: (call: Call) => Promise<Answer<unknown>>;
  readonly wait: (ms: number) => Promise<void>;
  readonly stopped: () => boolean;
  /** The request was sent again: `tries` so far. */
  readonly slow: (tries: number) => void;
  /** An answer came to a wish that is waited for no more. */
  readonly late: (reply: Reply) => void;
}

/**
 * Sends a wish until an answer comes, always with its own key: whether an answer or the request was
 * lost cannot be told apart, and need not be. null when stopped before.
 */
export async function carryOut(
  intention: Intention,
  desk: Desk,
  ports: Ports,
): Promise<Reply | null> {
  const call = callOf(intention, desk);
  for (let tries = 1; !ports.stopped(); tries++) {
    const answer = await ports.send(call);
    if (ports.stopped()) {
      if (answer.ok) ports.late(replyOf(intention, answer.body));
      return null;
    }
    if (answer.ok) return replyOf(intention, answer.body);
    if (answer.problem !== null) return { kind: 'refused', problem: answer.problem };
    ports.slow(tries);
    await ports.wait(pauseBeforeTry(tries));
  }
  return null;
}

/** The printing that an answer has begun. */
export function jobOf(reply: Reply): string | null {
  switch (reply.kind) {
    case 'issued':
      return reply.answer.print.job;
    case 'print':
      return reply.job;
    case 'added':
    case 'rated':
    case 'refused':
      return null;
    default:
      return unreachable(reply);
  }
}

/**
 * Carries out the session's intention. Returns how often it had to be sent again. `onOrphan` is
 * told of a printing whose visitor had left before the answer came.
 */
export function useIntention(
  session: Session,
  desk: Desk,
  dispatch: Dispatch<Touch>,
  onOrphan: (job: string) => void,
): number {
  const { intention } = session;
  const [tries, setTries] = useState(0);
  const { centre, token, language } = desk;
  const cameLate = useEffectEvent((key: string, reply: Reply): void => {
    const job = jobOf(reply);
    if (job === null || holdsWish(session, key) || session.ticket?.job === job) return;
    onOrphan(job);
  });
  useEffect(() => {
    setTries(0);
    if (intention === null) return;
    let stopped = false;
    const ports: Ports = {
      send: callApi,
      wait,
      stopped: () => stopped,
      slow: setTries,
      late: (reply) => cameLate(intention.key, reply),
    };
    void carryOut(intention, { centre, token, language }, ports).then((reply) => {
      if (reply !== null) dispatch({ type: 'reply', key: intention.key, reply });
    });
    return () => {
      stopped = true;
    };
  }, [intention, centre, token, language, dispatch]);
  return tries;
}
