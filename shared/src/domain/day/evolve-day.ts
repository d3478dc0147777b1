import type {
  DaySettings,
  ProfileLine,
  ServiceRule,
  WindowRule,
} from '../settings/day-settings.ts';
import type { ServiceId } from '../words.ts';
import type { DayEventOf } from './events.ts';
import { end } from './hold.ts';
import { linesOf, targetMs } from './lines.ts';
import type { Day, Service, Window } from './state.ts';

export function dayOpened(day: Day, event: DayEventOf<'day_opened'>): void {
  day.phase = 'open';
  day.clock.openedAt = event.at;
  applySettings(day, event.settings, event.at);
}

export function settingsApplied(day: Day, event: DayEventOf<'settings_applied'>): void {
  applySettings(day, event.settings, event.at);
}

/** Settings hold at once, and what was done before them can no longer be taken back. */
function applySettings(day: Day, settings: DaySettings, at: number): void {
  const before = new Map(day.settings?.windows.map((rule) => [rule.id, rule]));
  day.settings = settings;
  const known = new Set(settings.services.map(({ id }) => id));
  for (const service of day.services.values()) service.retired = !known.has(service.rule.id);
  for (const rule of settings.services) applyService(day, rule);
  for (const service of day.services.values()) retarget(settings, service);
  const windows = new Set(settings.windows.map(({ id }) => id));
  for (const window of day.windows.values()) {
    window.retired = !windows.has(window.id);
    window.undo = null;
  }
  for (const rule of settings.windows) applyWindow(day, rule, before.get(rule.id), at);
}

function applyService(day: Day, rule: ServiceRule): void {
  const service = day.services.get(rule.id);
  if (service !== undefined) service.rule = rule;
  else {
    const learned = { count: 0, totalMs: 0 };
    day.services.set(rule.id, { rule, retired: false, issued: 0, lines: [], learned });
  }
}

function retarget(settings: DaySettings, service: Service): void {
  for (const line of service.lines) {
    line.targetMs = targetMs(settings, service.rule, line.purpose, line.priority);
  }
}

/** A profile changed for today stays while the settings say the same of the window as before. */
function applyWindow(day: Day, rule: WindowRule, was: WindowRule | undefined, at: number): void {
  const window = day.windows.get(rule.id);
  if (window === undefined) {
    day.windows.set(rule.id, newWindow(day, rule, at));
    return;
  }
  window.number = rule.number;
  window.zone = rule.zone;
  if (was !== undefined && sameProfile(rule.profile, was.profile)) {
    takeBack(day, window);
    return;
  }
  const leftOut = retiredLines(day, window);
  window.leftOut = leftOut.map(({ service }) => service);
  setProfile(day, window, [...rule.profile, ...leftOut]);
}

function setProfile(day: Day, window: Window, profile: readonly ProfileLine[]): void {
  if (!sameProfile(profile, window.profile)) window.armed = false;
  window.profile = profile;
  window.served = linesOf(day, profile);
}

/** Who waits for a service that was left out is still served where it was served before. */
function retiredLines(day: Day, window: Window): readonly ProfileLine[] {
  return window.profile.filter(({ service }) => isRetired(day, service));
}

/** A service that is given again is served where the settings say, no longer where it was. */
function takeBack(day: Day, window: Window): void {
  const given = window.leftOut.filter((service) => !isRetired(day, service));
  if (given.length === 0) return;
  window.leftOut = window.leftOut.filter((service) => isRetired(day, service));
  const profile = window.profile.filter(({ service }) => !given.includes(service));
  setProfile(day, window, profile);
}

function isRetired(day: Day, service: ServiceId): boolean {
  return day.services.get(service)?.retired === true;
}

function sameProfile(a: readonly ProfileLine[], b: readonly ProfileLine[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function newWindow(day: Day, rule: WindowRule, at: number): Window {
  return {
    id: rule.id,
    number: rule.number,
    zone: rule.zone,
    profile: rule.profile,
    served: linesOf(day, rule.profile),
    leftOut: [],
    retired: false,
    state: 'closed',
    since: at,
    operator: null,
    ticket: null,
    armed: false,
    idleSince: at,
    onBreak: null,
    recent: [],
    undo: null,
    touchedBy: '',
  };
}

/** A pause disarms: after it everybody waits to be called again. */
export function queuePaused(day: Day, event: DayEventOf<'queue_paused'>): void {
  day.clock.paused = { at: event.at, reason: event.reason };
  for (const window of day.windows.values()) window.armed = false;
}

export function queueResumed(day: Day, event: DayEventOf<'queue_resumed'>): void {
  day.clock.pauses.push({ from: event.at - event.pausedMs, until: event.at });
  day.clock.paused = null;
}

export function dayClosed(day: Day, event: DayEventOf<'day_closed'>): void {
  day.phase = 'closed';
  for (const ticket of [...day.missed.values()]) end(day, ticket, 'no_show', event.at);
  for (const window of day.windows.values()) window.undo = null;
}
