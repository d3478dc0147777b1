import { callingModes } from '@talon/shared/domain/words.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runDay } from './random-day.ts';
import type { Variant } from './small-centre.ts';
import { anyStep, crowdedStep } from './steps.ts';

const long = process.env.TALON_LONG === '1';
const days = long ? 20_000 : 500;

function variants(mode: Variant['mode']): fc.Arbitrary<Variant> {
  return fc.record({
    mode: fc.constant(mode),
    autoNoShowMinutes: fc.constantFrom(null, 4, 1),
    limit: fc.constantFrom(null, 5),
    ownLetters: fc.boolean(),
    ownTargets: fc.boolean(),
  });
}

const busy = 50;
const quietDay = fc.array(anyStep, { minLength: 40, maxLength: 160, size: 'max' });
const busyDay = fc.array(crowdedStep, { minLength: 220, maxLength: 260, size: 'max' });
/** On one day of twenty so many come that lines grow long. */
const steps = fc.oneof(
  { weight: 19, arbitrary: quietDay },
  { weight: 1, arbitrary: fc.noBias(busyDay) },
);

// Four modes × 500 = 2,000 small days in the test run, each step checked: the rules, K-2, K-3, U-2.
test.each(callingModes)('in mode %s no random day breaks a promise', (mode) => {
  const seen = { busyDays: 0, undone: 0, leftOut: 0 };
  fc.assert(
    fc.property(variants(mode), steps, (variant, list) => {
      const hall = runDay(variant, list);
      expect(hall.log.at(-1)?.type).toBe('day_closed');
      if (hall.ledger.tickets.size >= busy) seen.busyDays += 1;
      seen.undone += hall.undone;
      if (hall.ledger.rules.size > (hall.ledger.settings?.services.length ?? 0)) seen.leftOut += 1;
    }),
    { numRuns: days, seed: long ? Date.now() : 20_261_124, endOnFailure: false },
  );
  expect(seen.busyDays, `days of ${busy} visitors and more`).toBeGreaterThan(days / 100);
  expect(seen.undone, 'undos that gave back the whole day').toBeGreaterThan(days / 20);
  expect(seen.leftOut, 'days that end with a service left out').toBeGreaterThan(days / 10);
});

test('every undo of a call, a no-show, a finish or a close restores exactly what was', () => {
  const probes = { taken: new Map<string, number>() };
  const some = fc.array(anyStep, { minLength: 60, maxLength: 120, size: 'max' });
  const inAnyMode = fc.constantFrom(...callingModes).chain(variants);
  fc.assert(
    fc.property(inAnyMode, some, (variant, list) => {
      runDay(variant, list, probes);
    }),
    { numRuns: long ? 4_000 : 200, seed: 4711 },
  );
  for (const kind of [
    'call_next',
    'call_chosen',
    'no_show',
    'finish',
    'finish_next',
    'close_window',
  ]) {
    expect(probes.taken.get(kind) ?? 0, kind).toBeGreaterThan(20);
  }
});

test('random days reach every kind of event, so that each promise is put to the test', () => {
  const seen = new Set<string>();
  const many = fc.array(anyStep, { minLength: 120, maxLength: 160, size: 'max' });
  const sample = fc.sample(fc.tuple(variants('share'), many), { numRuns: 120, seed: 7 });
  for (const [variant, list] of sample) {
    for (const event of runDay(variant, list).log) seen.add(event.type);
  }
  expect([...seen].sort()).toMatchInlineSnapshot(`
    [
      "action_undone",
      "break_changed",
      "break_ended",
      "break_started",
      "consultation_given",
      "day_closed",
      "day_opened",
      "leg_queued",
      "priority_withdrawn",
      "profile_changed",
      "queue_paused",
      "queue_resumed",
      "service_added",
      "service_continued",
      "service_finished",
      "service_started",
      "settings_applied",
      "ticket_called",
      "ticket_cancelled",
      "ticket_completed",
      "ticket_expired",
      "ticket_fell_back",
      "ticket_issued",
      "ticket_missed",
      "ticket_moved",
      "ticket_parked",
      "ticket_recalled",
      "ticket_reinstated",
      "ticket_rerouted",
      "ticket_returned",
      "ticket_transferred",
      "ticket_unclosed",
      "ticket_unparked",
      "window_armed",
      "window_closed",
      "window_disarmed",
      "window_opened",
    ]
  `);
});
