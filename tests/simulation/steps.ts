import type { Command, CommandOf, CommandType } from '@talon/shared/domain/day/commands.ts';
import type { DaySettings } from '@talon/shared/domain/settings/day-settings.ts';
import {
  breakReasons,
  cancelReasons,
  channels,
  languages,
  moveReasons,
  outcomes,
  parkReasons,
  pauseReasons,
  purposes,
  transferPlaces,
} from '@talon/shared/domain/words.ts';
import fc from 'fast-check';

/** One step of a random day: what is tried, on whom by number, and how far the clock goes first. */
export interface Step {
  readonly what: CommandType;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** Milliseconds, now and then backwards. */
  readonly elapsed: number;
}

const weights = {
  open_day: 1,
  apply_settings: 3,
  issue: 40,
  consult: 2,
  reroute: 3,
  add_service: 3,
  call_next: 30,
  disarm: 2,
  call_chosen: 4,
  recall: 5,
  start: 22,
  finish: 22,
  no_show: 6,
  return: 4,
  transfer: 8,
  park: 6,
  unpark: 5,
  cancel: 3,
  reinstate: 4,
  move: 3,
  let_pass: 3,
  to_ordinary: 2,
  open_window: 14,
  close_window: 4,
  start_break: 2,
  change_break: 2,
  end_break: 3,
  change_profile: 2,
  pause: 1,
  resume: 2,
  undo: 16,
  close_day: 0,
} satisfies Record<CommandType, number>;

/** A day on which most of what happens is that somebody comes. */
const crowded = { ...weights, issue: 300 };

const small = fc.nat({ max: 255 });
const elapsed = fc.oneof(
  { weight: 10, arbitrary: fc.integer({ min: 0, max: 20_000 }) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 240_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -600_000, max: -1 }) },
  { weight: 1, arbitrary: fc.integer({ min: 240_000, max: 1_800_000 }) },
);

const stepBy = (chances: Readonly<Record<string, number>>): fc.Arbitrary<Step> =>
  fc.record({
    what: fc.oneof(
      ...Object.entries(chances)
        .filter(([, weight]) => weight > 0)
        .map(([what, weight]) => ({ weight, arbitrary: fc.constant(what as CommandType) })),
    ),
    a: small,
    b: small,
    c: small,
    elapsed,
  });

export const anyStep = stepBy(weights);
export const crowdedStep = stepBy(crowded);

function pick<T>(list: readonly T[], n: number): T {
  const found = list[n % list.length];
  if (found === undefined) throw new Error('a choice among nothing');
  return found;
}

/** What a step can name: everything there is, and now and then something there is not. */
export interface Known {
  /** As the day began: what was left out since is still asked for, and given again. */
  readonly original: DaySettings;
  readonly tickets: readonly string[];
  readonly count: number;
  readonly now: number;
}

const operators = ['o1', 'o2', 'o3', 'o4', 'o5'];

/** One of what there is, or in one of some thirty choices something that there is not. */
function named(list: readonly { readonly id: string }[], n: number, by: number): string {
  return (n + by) % 31 === 30 ? 'unheard-of' : pick(list, n).id;
}

/** The concrete command of a step. */
export function commandOf(step: Step, known: Known): Command {
  const { a, b, c } = step;
  const { original } = known;
  const asked = {
    id: `c${known.count}`,
    now: known.now,
    by: { kind: 'staff', id: pick(operators, c) } as const,
  };
  const window = named(original.windows, a, c);
  const ticket =
    known.tickets.length === 0 || (a + b) % 31 === 30
      ? 'nobody'
      : pick(known.tickets, b + 256 * (c % 2));
  const service = named(original.services, b, a);
  const second = named(original.services, c, b);
  const bodies = {
    open_day: () => ({ settings: original }),
    apply_settings: () => ({ settings: changed(original, step) }),
    issue: () => issueOf(step, known),
    consult: () => ({
      visit: `v${known.count}`,
      service,
      language: 'uk' as const,
      channel: c % 2 === 0 ? ('phone' as const) : ('reception' as const),
    }),
    reroute: () => ({
      ticket,
      services: [service, second].slice(0, 1 + (a % 2)),
      purpose: pick(pick(original.services, b).purposes, c),
      keepsRest: b % 2 === 0,
    }),
    add_service: () => ({ ticket, service: second }),
    call_next: () => ({ window }),
    disarm: () => ({ window }),
    call_chosen: () => ({ window, ticket }),
    recall: () => ({ window }),
    start: () => ({ window }),
    finish: () => ({
      window,
      outcome: b % 3 === 0 ? null : pick(outcomes, b),
      delivered: a % 7 === 0 ? [second] : null,
      next: c % 2 === 0,
    }),
    no_show: () => ({ window, ticket: null }),
    return: () => ({ window }),
    transfer: () => ({
      window,
      to: [
        { kind: 'service' as const, service },
        { kind: 'window' as const, window: named(original.windows, b, a) },
        { kind: 'operator' as const, operator: pick(operators, b) },
      ][c % 3] ?? { kind: 'service' as const, service },
      place: pick(transferPlaces, b + c),
      returnToMe: c % 5 === 0,
    }),
    park: () => ({
      window,
      reason: pick(parkReasons, b),
      minutes: c % 3 === 0 ? null : 1 + (b % 30),
      pool: c % 2 === 0 ? ('window' as const) : ('centre' as const),
    }),
    unpark: () => ({ ticket, window: c % 2 === 0 ? null : window }),
    cancel: () => ({ ticket, reason: pick(cancelReasons, c) }),
    reinstate: () => ({ ticket }),
    move: () => ({
      ticket,
      before: c % 3 === 0 || known.tickets.length === 0 ? null : pick(known.tickets, c + a),
      reason: pick(moveReasons, a),
    }),
    let_pass: () => ({ ticket, places: 1 + (c % 4) }),
    to_ordinary: () => ({ ticket }),
    open_window: () => ({ window, operator: pick(operators, b) }),
    close_window: () => ({ window }),
    start_break: () => ({
      window,
      reason: pick(breakReasons, b),
      minutes: c % 2 === 0 ? null : 15,
    }),
    change_break: () => ({
      window,
      reason: pick(breakReasons, c),
      minutes: b % 4 === 0 ? null : 5 * (1 + (b % 6)),
    }),
    end_break: () => ({ window }),
    change_profile: () => ({
      window,
      profile: [...original.services.map(({ id }) => id), second]
        .filter((_, index) => (b >> index) % 2 === 1)
        .map((id, index) => ({ service: id, purposes: null, preference: index + 1 })),
    }),
    pause: () => ({ reason: pick(pauseReasons, b) }),
    resume: () => ({}),
    undo: () => ({ window }),
    close_day: () => ({}),
  } satisfies { [Type in CommandType]: () => Omit<CommandOf<Type>, 'type' | 'id' | 'now' | 'by'> };
  return { ...asked, type: step.what, ...bodies[step.what]() } as Command;
}

function issueOf(
  { a, b, c }: Step,
  known: Known,
): Omit<CommandOf<'issue'>, 'type' | 'id' | 'now' | 'by'> {
  const { services, windows } = known.original;
  const first = named(services, a, c);
  const second = named(services, b, c);
  const several = c % 4 === 0 && first !== second;
  const booked = c % 9 === 0;
  return {
    ticket: `t${known.count}`,
    services: several ? [first, second] : [first],
    purpose: pick([...purposes, null], b),
    priority: b % 6 === 0 && !booked ? 'legal' : 'ordinary',
    language: pick(languages, c),
    channel: booked ? 'appointment' : pick(channels, b),
    appointment: booked
      ? { id: `a${known.count % 40}`, bookedFor: known.now + ((a % 60) - 30) * 60_000 }
      : null,
    window: c % 11 === 0 ? named(windows, b, a) : null,
  };
}

/** Settings of the same day: another mode, one profile cut, and often without a service or window. */
function changed(settings: DaySettings, { a, b, c }: Step): DaySettings {
  const modes = ['share', 'ratio', 'strict', 'fifo'] as const;
  const service = c % 2 === 0 ? pick(settings.services, b).id : null;
  const window = c % 3 === 0 ? pick(settings.windows, b).id : null;
  return {
    ...settings,
    calling: { ...settings.calling, mode: pick(modes, a) },
    services: settings.services.filter(({ id }) => id !== service),
    windows: settings.windows
      .filter(({ id }) => id !== window)
      .map((rule, index) => {
        const profile = rule.profile.filter((line) => line.service !== service);
        return { ...rule, profile: index === a % 4 ? profile.slice(0, 1) : profile };
      }),
  };
}
