import { type Line, rankOf } from '../calling/contest.ts';
import { emptyRow, insert, type Row, remove, sizeOf } from '../calling/row.ts';
import type { DaySettings, ProfileLine, ServiceRule } from '../settings/day-settings.ts';
import type { PriorityClass, Purpose, ServiceId } from '../words.ts';
import type { Leg } from './events.ts';
import type { Day, Service, Ticket, Window } from './state.ts';

/**
 * Waiting target of a service × purpose × class, ms. The service's own target wins; who returns
 * has the target of an ordinary ticket.
 */
export function targetMs(
  settings: DaySettings,
  rule: ServiceRule,
  purpose: Purpose,
  priority: PriorityClass,
): number {
  const own = rule.targets?.[purpose]?.[priority];
  if (own !== undefined) return own * 60_000;
  if (priority !== 'returning') return settings.targets[purpose][priority] * 60_000;
  return targetMs(settings, rule, purpose, 'ordinary');
}

/** Whether a profile serves this service for this purpose. */
export function servesStep(
  profile: readonly ProfileLine[],
  service: ServiceId,
  purpose: Purpose,
): boolean {
  return profile.some((line) => line.service === service && coversPurpose(line, purpose));
}

/** Whether an entry of a profile takes visitors with this purpose. */
export function coversPurpose(line: ProfileLine, purpose: Purpose): boolean {
  return line.purposes === null || line.purposes.includes(purpose);
}

/** The lines a profile serves, of those in which somebody has stood today. */
export function linesOf(day: Day, profile: readonly ProfileLine[]): Window['served'] {
  const served: Window['served'] = [];
  for (const entry of profile) {
    for (const line of day.services.get(entry.service)?.lines ?? []) {
      if (coversPurpose(entry, line.purpose)) served.push({ line, preference: entry.preference });
    }
  }
  return served;
}

/** Whether a ticket with this leg could be called to this window by the scheduler. */
export function fits(window: Window, leg: Leg): boolean {
  const { directedTo } = leg;
  if (directedTo === null) return servesStep(window.profile, leg.service, leg.purpose);
  return directedTo.kind === 'window'
    ? directedTo.window === window.id
    : directedTo.operator === window.operator;
}

/** Whether anybody waits whom this window could call: in its lines, or directed there. O(lines). */
export function somebodyWaits(day: Day, window: Window): boolean {
  const toWindow = day.directedToWindow.get(window.id);
  const toOperator =
    window.operator === null ? undefined : day.directedToOperator.get(window.operator);
  const directed = [toWindow, toOperator].some((row) => row !== undefined && sizeOf(row) > 0);
  return directed || window.served.some(({ line }) => sizeOf(line) > 0);
}

/** The row in which a ticket with this leg stands, if it exists already. */
export function rowOf(day: Day, leg: Leg): Row<Ticket> | undefined {
  if (leg.directedTo === null) return lineOf(day.services.get(leg.service), leg);
  return leg.directedTo.kind === 'window'
    ? day.directedToWindow.get(leg.directedTo.window)
    : day.directedToOperator.get(leg.directedTo.operator);
}

function lineOf(service: Service | undefined, leg: Leg): Line<Ticket> | undefined {
  if (service === undefined) return undefined;
  for (const line of service.lines) if (isLineOf(line, leg)) return line;
  return undefined;
}

function isLineOf(line: Line<Ticket>, { service, purpose, priority }: Leg): boolean {
  return line.service === service && line.purpose === purpose && line.priority === priority;
}

/** Puts a waiting ticket into the row of its leg. */
export function stand(day: Day, ticket: Ticket): void {
  insert(rowOf(day, ticket.leg) ?? newRow(day, ticket.leg), ticket);
}

/** Takes a waiting ticket out of its row. */
export function leave(day: Day, ticket: Ticket): void {
  const row = rowOf(day, ticket.leg);
  if (row === undefined) throw new Error('a waiting ticket stood in no row');
  remove(row, ticket);
}

function newRow(day: Day, leg: Leg): Row<Ticket> {
  if (leg.directedTo === null) return newLine(day, leg);
  const row = emptyRow<Ticket>();
  if (leg.directedTo.kind === 'window') day.directedToWindow.set(leg.directedTo.window, row);
  else day.directedToOperator.set(leg.directedTo.operator, row);
  return row;
}

function newLine(day: Day, leg: Leg): Line<Ticket> {
  const line = emptyLine(day, leg);
  day.services.get(leg.service)?.lines.push(line);
  for (const window of day.windows.values()) window.served.push(...servedBy(window, line));
  return line;
}

function emptyLine(day: Day, { service: id, purpose, priority }: Leg): Line<Ticket> {
  const service = day.services.get(id);
  if (service === undefined || day.settings === null) throw new Error('a line of no service');
  return {
    service: id,
    purpose,
    priority,
    rank: rankOf[priority],
    targetMs: targetMs(day.settings, service.rule, purpose, priority),
    ...emptyRow<Ticket>(),
  };
}

function servedBy({ profile }: Window, line: Line<Ticket>): Window['served'] {
  return profile
    .filter((entry) => entry.service === line.service && coversPurpose(entry, line.purpose))
    .map(({ preference }) => ({ line, preference }));
}

/** The lines that these tickets alone would make, as the window serves them. */
export function linesAmong(day: Day, window: Window, tickets: readonly Ticket[]): Window['served'] {
  const lines: Line<Ticket>[] = [];
  for (const ticket of tickets) {
    let line = lines.find((one) => isLineOf(one, ticket.leg));
    if (line === undefined) {
      line = emptyLine(day, ticket.leg);
      lines.push(line);
    }
    insert(line, ticket);
  }
  return lines.flatMap((line) => servedBy(window, line));
}
