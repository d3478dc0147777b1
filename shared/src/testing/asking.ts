import type { CommandOf, CommandType } from '../domain/day/commands.ts';
import type { Actor, Instant } from '../domain/words.ts';
import { sampleOpening, sampleSettings } from './sample-settings.ts';

export const staff: Actor = { kind: 'staff', id: 'o1' };
export const visitor: Actor = { kind: 'visitor' };
export const clock: Actor = { kind: 'clock' };

type Wanted<Type extends CommandType> = Omit<CommandOf<Type>, 'id' | 'now' | 'by' | 'type'>;

/** What a test need not say about a command. */
const usual = {
  open_day: { settings: sampleSettings() },
  apply_settings: { settings: sampleSettings() },
  issue: {
    ticket: 't1',
    services: ['residence'],
    purpose: null,
    priority: 'ordinary',
    language: 'uk',
    channel: 'kiosk',
    appointment: null,
    window: null,
  },
  consult: { visit: 'v1', service: 'residence', language: 'uk', channel: 'reception' },
  reroute: { ticket: 't1', services: ['extract'], purpose: null },
  add_service: { ticket: 't1', service: 'extract' },
  call_next: { window: 'w1' },
  disarm: { window: 'w1' },
  call_chosen: { window: 'w1', ticket: 't1' },
  recall: { window: 'w1' },
  start: { window: 'w1' },
  finish: { window: 'w1', outcome: null, delivered: null, next: false },
  no_show: { window: 'w1', ticket: null },
  return: { window: 'w1' },
  transfer: {
    window: 'w1',
    to: { kind: 'service', service: 'extract' },
    place: 'arrival',
    returnToMe: false,
  },
  park: { window: 'w1', reason: 'documents', minutes: null, pool: 'window' },
  unpark: { ticket: 't1', window: null },
  cancel: { ticket: 't1', reason: 'visitor' },
  reinstate: { ticket: 't1' },
  move: { ticket: 't1', before: null, reason: 'supervisor' },
  let_pass: { ticket: 't1', places: 1 },
  to_ordinary: { ticket: 't1' },
  open_window: { window: 'w1', operator: 'o1' },
  close_window: { window: 'w1' },
  start_break: { window: 'w1', reason: 'rest', minutes: null },
  change_break: { window: 'w1', reason: 'lunch', minutes: 30 },
  end_break: { window: 'w1' },
  change_profile: { window: 'w1', profile: [] },
  pause: { reason: 'air_raid' },
  resume: {},
  undo: { window: 'w1' },
  close_day: {},
} satisfies { readonly [Type in CommandType]: Wanted<Type> };

/** Ids of commands that a test does not name: one for each, the same in every run of a file. */
let asked = 0;

/**
 * A command with everything a test does not say filled in: staff `o1`, window `w1`, ticket `t1`,
 * and a command id of its own.
 */
export function ask<Type extends CommandType>(
  type: Type,
  change: Partial<Omit<CommandOf<Type>, 'type'>> = {},
): CommandOf<Type> {
  asked += 1;
  const command = {
    id: `c${asked}`,
    now: sampleOpening,
    by: staff,
    type,
    ...usual[type],
    ...change,
  };
  return command as unknown as CommandOf<Type>;
}

/** Wall time so many minutes after the opening of the sample day. */
export function minutes(count: number): Instant {
  return sampleOpening + count * 60_000;
}
