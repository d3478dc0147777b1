import type { Announcement } from './announcements.ts';
import type { Stretch } from './bad-line.ts';
import { type Flash, keyOf, type Television } from './television.ts';

const freshMs = 10_000;
const leastMs = 5000;
/** A board that lost its line tries again after 7.5 s at the latest, and is then told at once. */
const backMs = 9000;
/** What a busy machine may add to any of these. */
const slackMs = 1500;

export interface Verdict {
  readonly complaints: readonly string[];
  /** Announcements that stood there in yellow: without them no complaint says little. */
  readonly yellow: number;
}

/** Holds what one board did against the log and against what its line was. */
export function judge(
  tv: Television,
  line: readonly Stretch[],
  announcements: readonly Announcement[],
): Verdict {
  const complaints = [
    ...announcements.flatMap((one) => neverLate(tv, line, one)),
    ...nothingInvented(tv, announcements),
    ...nothingStale(tv),
    ...nothingTwice(tv),
    ...longEnough(tv, announcements),
  ];
  let yellow = 0;
  for (const one of announcements) {
    const wasYellow = tv.flashes.some(({ call }) => keyOf(call) === one.key);
    if (!wasYellow && wasPassedOver(tv, one)) {
      complaints.push(`${one.key} was received in time and never yellow`);
    }
    if (wasYellow) yellow += 1;
  }
  return { complaints, yellow };
}

/** While the line is good, or soon after it is good again, the board has the call. */
function neverLate(tv: Television, line: readonly Stretch[], { key, at, endedAt }: Announcement) {
  for (const { state, from, until } of line) {
    if (state !== 'good' || until < at) continue;
    const due = Math.max(at, from + backMs) + slackMs;
    // Not by then, because the line was bad again, or nothing was left to be told.
    if (due > until || due > at + freshMs || endedAt < due) continue;
    const got = tv.received.get(key)?.at ?? Number.POSITIVE_INFINITY;
    if (got > due) return [`${key} was received ${got - at} ms after it was called`];
  }
  return [];
}

function nothingInvented(tv: Television, announcements: readonly Announcement[]) {
  const known = new Set(announcements.map(({ key }) => key));
  return tv.flashes
    .filter(({ call }) => !known.has(keyOf(call)))
    .map(({ call }) => `${keyOf(call)} was yellow and is not in the log`);
}

/** What the board first heard of later than ten seconds after the call is no news. */
function nothingStale(tv: Television) {
  return tv.flashes.flatMap((flash) => {
    const age = flash.heardAt - flash.call.at;
    if (age <= freshMs || wasStillOwed(tv, flash)) return [];
    return [`${keyOf(flash.call)} was yellow, heard of ${age} ms after the call`];
  });
}

/** The call was heard of in time and had not had its yellow: a repeat in between changes its words. */
function wasStillOwed(tv: Television, { call, from }: Flash): boolean {
  return [...tv.received].some(([key, { at, call: before }]) => {
    if (before.id !== call.id || before.repeat >= call.repeat) return false;
    const had = tv.flashes.some(
      (other) => keyOf(other.call) === key && other.until <= from - 50 && !other.wasCutShort,
    );
    return at - before.at <= freshMs && !had;
  });
}

/** Yellow again only where it was cut short. */
function nothingTwice(tv: Television) {
  const before = new Map<string, Flash>();
  return tv.flashes.flatMap((flash) => {
    const key = keyOf(flash.call);
    const last = before.get(key);
    before.set(key, flash);
    if (last === undefined) return [];
    const ms = last.until - last.from;
    if (last.wasCutShort && ms < leastMs + slackMs) return [];
    const lost = tv.losses.findLast((loss) => loss <= flash.from) ?? Number.NaN;
    const [later, since] = [flash.from - last.until, flash.from - lost];
    return [`${key} was yellow twice: ${ms} ms, ${later} ms later again, ${since} after a loss`];
  });
}

/** Five seconds each, unless the line went or the call was over. */
function longEnough(tv: Television, announcements: readonly Announcement[]) {
  const ends = new Map(announcements.map(({ key, endedAt }) => [key, endedAt]));
  return tv.flashes.flatMap(({ call, from, until, wasCutShort }) => {
    const ended = ends.get(keyOf(call)) ?? 0;
    if (wasCutShort || until - from >= leastMs - slackMs / 3 || ended <= until) return [];
    return [`${keyOf(call)} was yellow for ${until - from} ms only`];
  });
}

/** Heard of in time and still standing, and yet the board rested or showed a later one. */
function wasPassedOver(tv: Television, { key, at, endedAt }: Announcement): boolean {
  const got = tv.received.get(key)?.at;
  if (got === undefined || got - at > freshMs - slackMs) return false;
  // Of several views that came at once, the one before it may have left the board at rest.
  const rested = tv.rests.find((rest) => rest > got) ?? Number.POSITIVE_INFINITY;
  // A repeat keeps the place of the call it repeats, which may have waited longer.
  const later = tv.flashes.find(({ call, from }) => {
    const heard = tv.received.get(keyOf(call))?.at ?? 0;
    return call.repeat === 0 && from >= got && heard > got;
  });
  const turn = Math.min(rested, later?.from ?? Number.POSITIVE_INFINITY);
  return endedAt > turn && !tv.losses.some((loss) => loss >= got && loss <= turn);
}
