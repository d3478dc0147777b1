import type { Day } from '../domain/day/day.ts';
import { servesStep } from '../domain/day/lines.ts';
import { numberOf } from '../domain/day/read.ts';
import { supervisionOf } from '../domain/settings/supervision-settings.ts';
import { fitFor } from './hall-view-fit.ts';
import { type Found, longestOf, serviceName, type Waiting } from './hall-view-parts.ts';
import type { Surroundings } from './surroundings.ts';

/** By service and purpose: that nobody serves it, or the longest of the waits that are too long. */
export function alertsOfWaits(
  day: Day,
  around: Surroundings,
  waiting: readonly Waiting[],
): readonly (Found<'unserved'> | Found<'wait'>)[] {
  const groups = new Map<string, Waiting[]>();
  for (const one of waiting) {
    const { service, purpose, directedTo } = one.ticket.leg;
    const key = directedTo === null ? `${service}.${purpose}` : `directed.${one.ticket.id}`;
    const group = groups.get(key) ?? [];
    group.push(one);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => {
    const alert = unserved(day, around, group) ?? tooLong(day, around, group);
    return alert === null ? [] : [alert];
  });
}

/** Numbers of the windows, open or on a break, that serve what the ticket waits for. */
function servers(day: Day, { ticket }: Waiting): readonly number[] {
  const { service, purpose } = ticket.leg;
  return [...day.windows.values()]
    .filter(({ state, profile }) => state !== 'closed' && servesStep(profile, service, purpose))
    .map(({ number }) => number)
    .sort((a, b) => a - b);
}

function asked(day: Day, around: Surroundings, { ticket }: Waiting) {
  const { service, purpose } = ticket.leg;
  const name = serviceName(around, service);
  return { service, purpose, name, fit: fitFor(day, service, purpose) };
}

function unserved(
  day: Day,
  around: Surroundings,
  group: readonly Waiting[],
): Found<'unserved'> | null {
  const longest = longestOf(group);
  if (longest === undefined || longest.ticket.leg.directedTo !== null) return null;
  if (servers(day, longest).length > 0) return null;
  const { service, purpose } = longest.ticket.leg;
  return {
    id: `unserved.${service}.${purpose}`,
    kind: 'unserved',
    tone: 'bad',
    since: Math.round(around.now - longest.waitedMs),
    ...asked(day, around, longest),
    waiting: group.length,
  };
}

function tooLong(day: Day, around: Surroundings, group: readonly Waiting[]): Found<'wait'> | null {
  const part = supervisionOf(around.centre).waitPercent / 100;
  const late = group.filter(({ waitedMs, targetMs }) => waitedMs > targetMs * part);
  const longest = longestOf(late);
  if (longest === undefined) return null;
  const { ticket, waitedMs, targetMs } = longest;
  return {
    id: `wait.${ticket.id}`,
    kind: 'wait',
    tone: 'bad',
    since: Math.round(around.now - (waitedMs - targetMs * part)),
    ...asked(day, around, longest),
    ticket: ticket.id,
    number: numberOf(ticket),
    waitedMs,
    targetMs,
    people: late.length,
    servedBy: servers(day, longest),
  };
}
