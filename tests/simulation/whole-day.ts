import { arrivalDays } from '@talon/server/src/sample/arrivals.ts';
import type { Command } from '@talon/shared/domain/day/commands.ts';
import type { CallingMode } from '@talon/shared/domain/words.ts';
import { type Random, seededRandom } from '@talon/shared/testing/random.ts';
import { newAgenda } from './agenda.ts';
import { act, checkTwin, type Did, emptyHall, type Hall, tick } from './hall.ts';
import { largeCentre, windowCount } from './large-centre.ts';
import { ensure } from './ledger-state.ts';
import { opening } from './small-centre.ts';

const minute = 60_000;

type Said = {
  [Type in Command['type']]: Omit<Extract<Command, { type: Type }>, 'id' | 'now' | 'by'>;
}[Command['type']];

interface Play {
  readonly hall: Hall;
  readonly random: Random;
  readonly agenda: ReturnType<typeof newAgenda>;
  now: number;
  count: number;
}

function say(play: Play, operator: string, said: Said): Did {
  play.count += 1;
  const asked = {
    id: `s${play.count}`,
    now: play.now,
    by: { kind: 'staff', id: operator } as const,
  };
  return act(play.hall, { ...said, ...asked } as Command);
}

/** Lognormal with coefficient of variation 0.8 (source: the notice of the arrival data). */
function serviceMs(play: Play, plannedMinutes: number): number {
  const sigma2 = Math.log(1 + 0.8 ** 2);
  const u = Math.max(play.random.fraction(), 1e-9);
  const normal = Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * play.random.fraction());
  return plannedMinutes * minute * Math.exp(Math.sqrt(sigma2) * normal - sigma2 / 2);
}

function arrive(play: Play, category: string): void {
  const { random } = play;
  const first = `${category}-${random.whole(1, 2)}`;
  const second = random.chance(0.08) ? [`${category}-${first.endsWith('1') ? 2 : 1}`] : [];
  const did = say(play, 'o1', {
    type: 'issue',
    ticket: `t${play.count}`,
    services: [first, ...second],
    purpose: random.chance(0.2) && first.endsWith('2') ? 'collect' : 'apply',
    priority: random.chance(0.06) ? 'legal' : 'ordinary',
    language: random.pick(['uk', 'uk', 'ru', 'en']),
    channel: 'kiosk',
    appointment: random.chance(0.1)
      ? { id: `a${play.count}`, bookedFor: play.now + random.whole(-20, 20) * minute }
      : null,
    window: null,
  });
  const code = did.ok ? '' : did.refusal.code;
  ensure(did.ok || code === 'queue_paused' || code === 'purpose_not_offered', `issue: ${code}`);
}

/** An operator acts as people do: calls, waits, serves, and now and then something else. */
function work(play: Play, window: string, operator: string): void {
  const { random, agenda, hall } = play;
  const again = (ms: number): void => agenda.add(play.now + ms, () => work(play, window, operator));
  const seat = hall.day.windows.get(window);
  if (seat === undefined || hall.ledger.closed) return;
  if (play.now > opening + 11 * 60 * minute && seat.ticket === null) return;
  if (seat.state === 'closed') {
    say(play, operator, { type: 'open_window', window, operator });
    again(random.whole(1000, 60_000));
    return;
  }
  if (seat.state === 'break') {
    say(play, operator, { type: 'end_break', window });
    again(5000);
    return;
  }
  if (seat.ticket === null) betweenVisitors(play, window, operator, again);
  else if (seat.ticket.state === 'called') withCalled(play, window, operator, again);
  else withServed(play, window, operator, again);
}

type Again = (ms: number) => void;

function betweenVisitors(play: Play, window: string, operator: string, again: Again): void {
  const { random } = play;
  if (random.chance(0.02)) {
    say(play, operator, { type: 'start_break', window, reason: 'rest', minutes: 10 });
    again(10 * minute);
    return;
  }
  if (random.chance(0.01)) {
    say(play, operator, { type: 'close_window', window });
    again(random.whole(1, 20) * minute);
    return;
  }
  if (random.chance(0.02)) {
    say(play, operator, { type: 'undo', window });
    again(2000);
    return;
  }
  say(play, operator, { type: 'call_next', window });
  again(random.whole(5000, 60_000));
  return;
}

function withCalled(play: Play, window: string, operator: string, again: Again): void {
  const { random } = play;
  if (random.chance(0.1)) {
    say(play, operator, { type: 'recall', window });
    again(20_000);
    return;
  }
  if (random.chance(0.04)) {
    say(play, operator, { type: 'no_show', window, ticket: null });
    again(3000);
    return;
  }
  if (random.chance(0.02)) {
    say(play, operator, { type: 'return', window });
    again(3000);
    return;
  }
  say(play, operator, { type: 'start', window });
  again(serviceMs(play, random.whole(4, 10)));
  return;
}

function withServed(play: Play, window: string, operator: string, again: Again): void {
  const { random } = play;
  if (random.chance(0.03)) {
    say(play, operator, { type: 'park', window, reason: 'documents', minutes: 10, pool: 'centre' });
    again(3000);
    return;
  }
  if (random.chance(0.04)) {
    const to = { kind: 'window', window: `w${random.whole(1, windowCount)}` } as const;
    const place = random.pick(['first', 'arrival', 'last'] as const);
    const returnToMe = random.chance(0.2);
    say(play, operator, { type: 'transfer', window, to, place, returnToMe });
    again(3000);
    return;
  }
  say(play, operator, {
    type: 'finish',
    window,
    outcome: 'done',
    delivered: null,
    next: random.chance(0.7),
  });
  again(random.whole(2000, 40_000));
  return;
}

function schedulePause(play: Play): void {
  const from = opening + play.random.whole(60, 400) * minute;
  play.agenda.add(from, () => say(play, 'chief', { type: 'pause', reason: 'air_raid' }));
  play.agenda.add(from + play.random.whole(5, 60) * minute, () =>
    say(play, 'chief', { type: 'resume' }),
  );
}

/** A day of `visitors` real arrivals, played to its end and checked after each step. */
export function playDay(seed: number, mode: CallingMode, visitors: number): Hall {
  const random = seededRandom(seed);
  const day = random.pick(arrivalDays());
  const categories = [...new Set(day.arrivals.map(({ category }) => category))].sort();
  const play: Play = { hall: emptyHall(41), random, agenda: newAgenda(), now: opening, count: 0 };
  const settings = largeCentre(categories, mode);
  say(play, 'chief', { type: 'open_day', settings });
  const step = Math.max(1, day.arrivals.length / visitors);
  for (let index = 0; index < visitors; index += 1) {
    const arrival = day.arrivals[Math.floor(index * step) % day.arrivals.length];
    if (arrival === undefined) continue;
    const at = opening + (arrival.minute - 480) * minute + random.whole(0, 59_999);
    play.agenda.add(Math.max(opening, at), () => arrive(play, arrival.category));
  }
  for (let index = 1; index <= windowCount; index += 1) {
    play.agenda.add(opening + index * 1000, () => work(play, `w${index}`, `o${index}`));
  }
  schedulePause(play);
  play.agenda.run((at) => {
    play.now = at;
    tick(play.hall, at);
  });
  const closed = say(play, 'chief', { type: 'close_day' });
  ensure(closed.ok, 'the day did not close');
  checkTwin(play.hall, 'the whole log');
  return play.hall;
}
