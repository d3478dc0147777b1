import { queueTime } from '../domain/day/clock.ts';
import type { Day } from '../domain/day/day.ts';
import { fits, somebodyWaits } from '../domain/day/lines.ts';
import { numberOf } from '../domain/day/read.ts';
import type { Window } from '../domain/day/state.ts';
import { supervisionOf } from '../domain/settings/supervision-settings.ts';
import type { OperatorId } from '../domain/words.ts';
import type { DeviceAlert } from './devices-view.ts';
import type { HallAlert, HallAlertKind } from './hall-view.ts';
import type { BesideHall, WindowAlarm, WindowWord } from './hall-view-beside.ts';
import { alertsOfPaper, troublesOfDevices } from './hall-view-paper.ts';
import { type Found, normOf, serviceName, type Waiting } from './hall-view-parts.ts';
import { alertsOfWaits } from './hall-view-waits.ts';
import type { HelpItem } from './help-view.ts';
import type { Surroundings } from './surroundings.ts';

interface Known {
  readonly waiting: readonly Waiting[];
  readonly nameOf: (operator: OperatorId) => string;
}

/** Which of two comes first where both are equally serious. */
const order = {
  alarm: 0,
  message: 1,
  help: 2,
  unprinted: 3,
  unserved: 4,
  wait: 5,
  service: 6,
  idle: 7,
  printer: 8,
  device: 9,
} as const satisfies Record<HallAlertKind, number>;

/**
 * What needs somebody's attention, the most serious first; what was marked as seen comes last. An
 * id stays the same as long as what it tells of, so that a sound is made once for each.
 */
export function hallAlerts(
  day: Day,
  around: Surroundings,
  beside: BesideHall,
  { waiting, nameOf }: Known,
): readonly HallAlert[] {
  const windows = [...day.windows.values()];
  const numberAt = (window: string): number =>
    around.centre.windows.find(({ id }) => id === window)?.number ??
    day.windows.get(window)?.number ??
    0;
  const found = [
    ...beside.alarms.map((alarm) => alarmOf(alarm, numberAt(alarm.window), nameOf)),
    ...beside.words.map((word) => messageOf(word, numberAt(word.window), nameOf)),
    ...beside.help.map(helpOf),
    ...alertsOfWaits(day, around, waiting),
    ...windows.flatMap((window) => slow(day, around, window) ?? []),
    ...windows.flatMap((window) => idle(day, around, window) ?? []),
    ...alertsOfPaper(day, beside.paper),
    ...troublesOfDevices(beside).map(deviceOf),
  ];
  const alerts = found.map((alert): HallAlert => ({ ...alert, seen: beside.seen.has(alert.id) }));
  return alerts.sort(
    (a, b) =>
      Number(a.seen) - Number(b.seen) ||
      Number(a.tone === 'warn') - Number(b.tone === 'warn') ||
      order[a.kind] - order[b.kind] ||
      a.since - b.since,
  );
}

function alarmOf(alarm: WindowAlarm, number: number, nameOf: Known['nameOf']): Found<'alarm'> {
  const { window, since, coming } = alarm;
  const operator = nameOf(alarm.operator);
  return {
    id: `alarm.${window}`,
    kind: 'alarm',
    tone: 'bad',
    since,
    window,
    number,
    operator,
    coming,
  };
}

function messageOf(word: WindowWord, number: number, nameOf: Known['nameOf']): Found<'message'> {
  const { id, window, at, text } = word;
  const operator = nameOf(word.operator);
  return {
    id: `message.${id}`,
    kind: 'message',
    tone: 'warn',
    since: at,
    window,
    number,
    operator,
    text,
  };
}

function helpOf({ device, name, since, coming }: HelpItem): Found<'help'> {
  return { id: `help.${device}`, kind: 'help', tone: 'bad', since, device, name, coming };
}

function deviceOf({ device, name, kind, since }: DeviceAlert): Found<'device'> {
  const tone = kind === 'paper_low' || kind === 'errors' ? 'warn' : 'bad';
  return { id: `${kind}.${device}`, kind: 'device', tone, since, device, name, trouble: kind };
}

function slow(day: Day, around: Surroundings, window: Window): Found<'service'> | null {
  const { ticket } = window;
  if (ticket === null || ticket.startedAt === null) return null;
  const normMs = normOf(day, ticket.leg.service);
  const servedMs = Math.max(0, queueTime(day, around.now) - ticket.startedAt);
  const limit = (normMs * supervisionOf(around.centre).servicePercent) / 100;
  if (servedMs <= limit) return null;
  return {
    id: `service.${ticket.id}`,
    kind: 'service',
    tone: 'warn',
    since: Math.round(around.now - (servedMs - limit)),
    window: window.id,
    number: window.number,
    ticket: numberOf(ticket),
    name: serviceName(around, ticket.leg.service),
    servedMs,
    normMs,
  };
}

/** While the queue is paused nobody is called, so nobody is idle. */
function idle(day: Day, around: Surroundings, window: Window): Found<'idle'> | null {
  const isFree = window.state === 'open' && window.ticket === null && day.clock.paused === null;
  if (!isFree || !somebodyWaits(day, window)) return null;
  const limit = supervisionOf(around.centre).idleMinutes * 60_000;
  const idleMs = around.now - window.idleSince;
  if (idleMs < limit) return null;
  return {
    id: `idle.${window.id}.${window.idleSince}`,
    kind: 'idle',
    tone: 'warn',
    since: window.idleSince + limit,
    window: window.id,
    number: window.number,
    idleMs,
    waiting: waitingFor(day, window),
  };
}

function waitingFor(day: Day, window: Window): number {
  const waits = [...day.tickets.values()].filter(({ state }) => state === 'waiting');
  return waits.filter(({ leg }) => fits(window, leg)).length;
}
