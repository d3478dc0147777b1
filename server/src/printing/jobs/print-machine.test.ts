import { describe, expect, test } from 'vitest';
import { newPrintJob, type PrintJob, type PrintState, printStates } from '../../queue/print-job.ts';
import { afterRestart, type PrintNews, stepPrintJob } from './print-machine.ts';

const queued = newPrintJob(
  { id: 'j', centre: 'c', date: '2026-11-24', ticket: 't', printer: 'p', device: 'k' },
  1_000,
);
const news: Readonly<Record<PrintNews['kind'], PrintNews>> = {
  begun: { kind: 'begun' },
  sent: { kind: 'sent' },
  printed: { kind: 'printed' },
  failed: { kind: 'failed', reason: 'cover_open' },
  put_off: { kind: 'put_off', reason: 'paper_out', until: 4_000 },
  expired: { kind: 'expired' },
};
const inState = (state: PrintState): PrintJob => ({ ...queued, state, open: state !== 'failed' });

/** State × news → state, whether it is still open, its reason. */
const table: readonly (readonly [PrintState, PrintNews['kind'], string])[] = [
  ['queued', 'begun', 'sent open null'],
  ['queued', 'sent', 'sent ended null'],
  ['queued', 'printed', 'printed ended null'],
  ['queued', 'failed', 'failed ended cover_open'],
  ['queued', 'put_off', 'queued open paper_out'],
  ['queued', 'expired', 'failed ended late'],
  ['sent', 'begun', 'as it was'],
  ['sent', 'sent', 'sent ended null'],
  ['sent', 'printed', 'printed ended null'],
  ['sent', 'failed', 'failed ended cover_open'],
  ['sent', 'put_off', 'as it was'],
  ['sent', 'expired', 'as it was'],
  ...(['printed', 'failed'] as const).flatMap((state) =>
    (['begun', 'sent', 'printed', 'failed', 'put_off', 'expired'] as const).map(
      (kind) => [state, kind, 'as it was'] as const,
    ),
  ),
];

describe('a printing', () => {
  test.each(table)('J-1 %s, then %s: %s', (state, kind, expected) => {
    const job = stepPrintJob(inState(state), news[kind], 2_000);
    const told = job && `${job.state} ${job.open ? 'open' : 'ended'} ${job.reason}`;
    expect(told ?? 'as it was').toBe(expected);
  });

  test('every state and every news stand in the table', () => {
    const kinds = Object.keys(news);
    expect(table).toHaveLength(printStates.length * kinds.length);
    expect(new Set(table.map(([state, kind]) => `${state} ${kind}`)).size).toBe(table.length);
  });

  test('J-3 counts the attempts, and waiting changes the state’s time not at all', () => {
    const once = stepPrintJob(queued, news.put_off, 2_000);
    const twice = once && stepPrintJob(once, news.put_off, 3_000);
    expect(twice).toMatchObject({ attempts: 2, nextAttemptAt: 4_000, changedAt: 1_000 });
    const begun = twice && stepPrintJob(twice, news.begun, 5_000);
    expect(begun).toMatchObject({ changedAt: 5_000, reason: null, nextAttemptAt: null });
  });

  test('J-4 that waited too long keeps the reason it waited for', () => {
    const waits = stepPrintJob(queued, news.put_off, 2_000);
    expect(waits && stepPrintJob(waits, news.expired, 61_000)).toMatchObject({
      state: 'failed',
      reason: 'paper_out',
      attempts: 1,
    });
  });

  test('J-5 found open after a restart goes on if nothing went out, else somebody must look', () => {
    expect(afterRestart(queued)).toBeNull();
    expect(afterRestart({ ...queued, state: 'sent' })).toEqual({
      kind: 'failed',
      reason: 'interrupted',
    });
    expect(afterRestart({ ...queued, state: 'sent', open: false })).toBeNull();
  });
});
