import type { QueueInstant } from '@talon/shared/domain/words.ts';
import type { VisitRow } from './visit-row.ts';

/** The leg a visit is in now, and when its present stretch (waiting, called, serving) began. */
export type CurrentLeg = { -readonly [Column in keyof VisitRow]: VisitRow[Column] } & {
  stretchFrom: QueueInstant;
};

/** What no leg has before its first call. */
export const freshLeg = {
  state: 'waiting',
  calledAt: null,
  startedAt: null,
  endedAt: null,
  waitedMs: 0,
  calledMs: 0,
  serviceMs: 0,
  targetMs: null,
  window: null,
  operator: null,
  calls: 0,
  recalls: 0,
  callRule: null,
  outcome: null,
  delivered: [],
  promisedLow: null,
  promisedHigh: null,
} as const;
