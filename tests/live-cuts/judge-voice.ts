import type { Announcement } from './announcements.ts';
import type { Said } from './loudspeaker.ts';
import { type Flash, keyOf, type Television, type Voice } from './television.ts';

const freshMs = 10_000;
/** Yellow for so long is not yellow again, nor said again, on the page that is loaded next. */
const leastMs = 5000;
/** What a busy machine may add to any of these. */
const slackMs = 1500;

export interface VoiceVerdict {
  readonly complaints: readonly string[];
  readonly said: number;
}

/** Holds what one board said against the log, against what it showed and what its line was. */
export function judgeVoice(tv: Television, announcements: readonly Announcement[]): VoiceVerdict {
  const ends = new Map(announcements.map(({ key, endedAt }) => [key, endedAt]));
  const said = tv.voices.flatMap((voice) => voice.said);
  const complaints = tv.voices.flatMap((voice) => [
    ...nothingUnseen(voice, tv.flashes, ends),
    ...nothingOld(voice, tv.flashes),
    ...nothingMissed(voice, tv.flashes, ends),
    ...oneAtATime(voice),
  ]);
  return { complaints: [...complaints, ...nothingTwice(tv)], said: said.length };
}

/** What turned yellow on this page, and was not yellow before the page was loaded. */
const shownBy = (voice: Voice, flashes: readonly Flash[], { call }: Said): Flash | undefined =>
  flashes.find((flash) => keyOf(flash.call) === keyOf(call) && flash.until > voice.from);

/** Said is what is in the log and yellow, from the moment on in which it is. */
function nothingUnseen(voice: Voice, flashes: readonly Flash[], ends: ReadonlyMap<string, number>) {
  return voice.said.flatMap((one) => {
    const key = keyOf(one.call);
    if (!ends.has(key)) return [`${key} was said and is not in the log`];
    const flash = shownBy(voice, flashes, one);
    return flash === undefined || flash.from > one.from
      ? [`${key} was said before its yellow`]
      : [];
  });
}

/** Without a connection nothing begins, and with it again nothing that grew old meanwhile. */
function nothingOld(voice: Voice, flashes: readonly Flash[]) {
  return voice.said.flatMap((one) => {
    const key = keyOf(one.call);
    const { from } = one;
    if (voice.offline.some((line) => line.from < from && from < line.until)) {
      return [`${key} was said without a connection`];
    }
    const shown = shownBy(voice, flashes, one)?.from ?? from;
    const old = voice.offline.find(
      ({ until }) => shown < until && until <= from && until - one.call.at > freshMs + slackMs,
    );
    if (old === undefined) return [];
    return [`${key} was said though it was ${old.until - one.call.at} ms old with the line back`];
  });
}

/** The voice was free, the line good and the call still standing, and yet it was not said. */
function nothingMissed(voice: Voice, flashes: readonly Flash[], ends: ReadonlyMap<string, number>) {
  const keys = new Set(voice.said.map(({ call }) => keyOf(call)));
  const within = ({ from }: Flash): boolean => from >= voice.from && from < voice.until;
  return flashes.filter(within).flatMap(({ call, from, until, wasCutShort }) => {
    const key = keyOf(call);
    const isOffline = voice.offline.some((line) => line.from <= from && from < line.until);
    if (keys.has(key) || isOffline || (wasCutShort && until - from < slackMs)) return [];
    const due = turnAfter(voice, from) + slackMs;
    const isOver = due > Math.min(voice.until, Date.now()) || (ends.get(key) ?? 0) < due;
    const grewOld = voice.offline.some(
      (line) => line.until > from && line.from < due && line.until - call.at > freshMs - slackMs,
    );
    return isOver || grewOld ? [] : [`${key} was yellow and never said`];
  });
}

/** When nothing was being said any more and the line was good, from a moment on. */
function turnAfter({ said, offline }: Voice, from: number): number {
  const busy = [...said, ...offline].sort((a, b) => a.from - b.from);
  return busy.reduce((at, one) => (one.from <= at + 100 ? Math.max(at, one.until) : at), from);
}

function oneAtATime({ said }: Voice) {
  return said.flatMap((one, index) => {
    const next = said[index + 1];
    return next !== undefined && next.from < one.until - 50
      ? [`${keyOf(next.call)} was said into ${keyOf(one.call)}`]
      : [];
  });
}

/** Once on a page; on the next one only what was not yellow for long enough on the one before. */
function nothingTwice(tv: Television) {
  const before = new Set<string>();
  return tv.voices.flatMap((voice) => {
    const here = new Set<string>();
    const complaints = voice.said.flatMap(({ call }) => {
      const key = keyOf(call);
      const isAgain = here.has(key);
      here.add(key);
      if (isAgain) return [`${key} was said twice`];
      const whole = tv.flashes.some(
        (flash) =>
          keyOf(flash.call) === key &&
          flash.until <= voice.from + 50 &&
          flash.until - flash.from >= leastMs + slackMs,
      );
      return before.has(key) && whole ? [`${key} was said again after a reload`] : [];
    });
    for (const key of here) before.add(key);
    return complaints;
  });
}
