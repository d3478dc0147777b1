import type { Instant } from '@talon/shared/domain/words.ts';
import type { Idempotency, Outcome } from './desk.ts';

/** The answer that was given to a request, kept so that its repetition gets the same one. */
export interface StoredAnswer {
  /** Caller and centre: one caller's keys mean nothing to another. */
  readonly scope: string;
  readonly key: string;
  readonly bodyHash: string;
  readonly status: number;
  /** The body as the JSON text that went out. */
  readonly text: string;
  readonly at: Instant;
}

/** Past this age an answer is forgotten and its key means a new request. */
export const answerLifetimeMs = 48 * 3_600_000;

/** What a request is answered whose key has an answer already. */
export function repeated<Body>(before: StoredAnswer, asked: Idempotency | null): Outcome<Body> {
  if (before.bodyHash !== asked?.bodyHash) return { kind: 'key_reused' };
  const { status, text } = before;
  return { kind: 'done', status, body: JSON.parse(text), text, replayed: true, events: [] };
}

export interface Answers {
  /** The answer under a key, null when there is none or it is not younger than `olderThan`. */
  find(scope: string, key: string, olderThan: Instant): StoredAnswer | null;
  /** Keeps an answer by itself; those of a command are written with its events instead. */
  save(answer: StoredAnswer): void;
  /** Forgets some answers given before `olderThan`; true when more are left to forget. */
  purge(olderThan: Instant): boolean;
}
