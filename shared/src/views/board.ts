import { peek } from '../domain/calling/row.ts';
import { asPlace, queueTime } from '../domain/day/clock.ts';
import type { Day } from '../domain/day/day.ts';
import { formatNumber } from '../domain/day/number.ts';
import { waitingByService } from '../domain/day/read.ts';
import type { Service, Ticket, Window } from '../domain/day/state.ts';
import type { BoardLine, BoardView, BoardWindow } from './board-view.ts';
import type { CentreFace, LocalText } from './common.ts';
import { newestCalls } from './hall-calls.ts';
import { playlistOf } from './playlist.ts';
import type { Surroundings } from './surroundings.ts';
import { wayTo } from './way.ts';
import { type ZoneChoice, zonesIn } from './zone-choice.ts';

const mostCalls = 12;
const mostNext = 6;

/**
 * What a hall board shows: of one or several zones, or of the whole centre with `zone` null.
 * Numbers, windows and categories only: nothing of a person, a priority or staff.
 */
export function boardView(day: Day, around: Surroundings, zone: ZoneChoice | null): BoardView {
  const { centre, version, now, hall, week } = around;
  const zones = zonesIn(zone);
  const windows = [...day.windows.values()].filter((w) => zones?.includes(w.zone) ?? true);
  const ids = windows.map(({ id }) => id);
  const served = servedBy(windows);
  const waiting = linesOf(day, around, zone === null ? null : served);
  return {
    version,
    centre: centreFace(around),
    hall,
    week,
    zone: faceOf(around, zone),
    calls: newestCalls(day, around, ids, mostCalls).map((call) => ({
      ...call,
      way: wayTo(centre, zone, call.window),
    })),
    calledToday: ids.some((id) => (day.calls.ofWindow.get(id)?.length ?? 0) > 0),
    waiting,
    totalWaiting: waiting.reduce((sum, line) => sum + line.waiting, 0),
    windows: windows.flatMap((window) => toBoardWindow(around, day, window)).sort(byNumber),
    nextUp: nextUp(day, now, windows),
    ticker: centre.board.ticker,
    announcements: announcedIn(around, zones),
    playlist: playlistOf(centre, zone),
    servedToday: day.served,
  };
}

/** What the board is of, as its head names it. */
function faceOf({ centre }: Surroundings, choice: ZoneChoice | null): BoardView['zone'] {
  const shown = zonesIn(choice);
  const places = centre.zones.filter(({ id }) => shown?.includes(id) ?? false);
  const [first] = places;
  if (choice === null || first === undefined) return null;
  const name = (language: keyof LocalText) => places.map((one) => one.name[language]).join(', ');
  return {
    id: choice,
    name: { uk: name('uk'), ru: name('ru'), en: name('en') },
    floor: first.floor,
  };
}

/** Those for its zones; a board of the whole hall shows all. */
function announcedIn(
  { announcements = [] }: Surroundings,
  shown: readonly string[] | null,
): readonly Partial<LocalText>[] {
  return announcements
    .filter(
      ({ zones }) => zones === null || shown === null || zones.some((zone) => shown.includes(zone)),
    )
    .map(({ text }) => text);
}

export function centreFace({ centre }: Surroundings): CentreFace {
  const { id, name, address, phone, timeZone, mainLanguage } = centre;
  return { id, name, address, phone, timeZone, mainLanguage };
}

/** Names of the categories a profile serves, in the centre's order. */
export function categoriesOf(
  { centre }: Surroundings,
  day: Day,
  window: Window,
  name: 'name' | 'shortName',
): readonly LocalText[] {
  const served = new Set(
    window.profile.map(({ service }) => day.services.get(service)?.rule.category),
  );
  return centre.categories.filter(({ id }) => served.has(id)).map((category) => category[name]);
}

function servedBy(windows: readonly Window[]): ReadonlySet<string> {
  return new Set(windows.flatMap((window) => window.profile.map(({ service }) => service)));
}

/** Categories with what waits for them, the busiest first. `served` null = every service. */
function linesOf(
  day: Day,
  around: Surroundings,
  served: ReadonlySet<string> | null,
): readonly BoardLine[] {
  const counts = waitingByService(day);
  const lines: BoardLine[] = [];
  for (const category of around.centre.categories) {
    const services = [...day.services.values()].filter(
      ({ rule }) => rule.category === category.id && (served === null || served.has(rule.id)),
    );
    if (services.length === 0) continue;
    lines.push({
      letter: category.letter,
      name: category.shortName,
      waiting: services.reduce((sum, { rule }) => sum + (counts.get(rule.id) ?? 0), 0),
      waitMinutes: usualWait(around, services, counts),
    });
  }
  return lines.sort((a, b) => b.waiting - a.waiting);
}

/** The mean of the services' middles, by the people who wait for them, rounded up to 5 min. */
function usualWait(
  around: Surroundings,
  services: readonly Service[],
  counts: ReadonlyMap<string, number>,
): number | null {
  let people = 0;
  let minutes = 0;
  for (const { rule } of services) {
    const wait = around.waits.get(rule.id) ?? null;
    const waiting = counts.get(rule.id) ?? 0;
    if (wait === null || waiting === 0) continue;
    people += waiting;
    minutes += wait.middle * waiting;
  }
  return people === 0 ? null : Math.ceil(minutes / people / 5) * 5;
}

const byNumber = (a: BoardWindow, b: BoardWindow): number => a.number - b.number;

function toBoardWindow(around: Surroundings, day: Day, window: Window): BoardWindow[] {
  if (window.state === 'closed') return [];
  return [
    {
      number: window.number,
      zone: window.zone,
      state: window.state,
      until: window.onBreak?.until ?? null,
      categories: categoriesOf(around, day, window, 'shortName'),
    },
  ];
}

/**
 * Numbers likely to be called next, the nearest to its target first. A window decides only when it
 * calls, so the order is no promise. O(lines).
 */
function nextUp(day: Day, now: number, windows: readonly Window[]): readonly string[] {
  const placeNow = asPlace(day, queueTime(day, now));
  const candidates = new Map<Ticket, number>();
  for (const window of windows) {
    if (window.state !== 'open') continue;
    for (const { line } of window.served) {
      for (let offset = 0; offset < mostNext; offset++) {
        const ticket = peek(line, offset);
        if (ticket === undefined) break;
        candidates.set(ticket, (placeNow - ticket.leg.place) / line.targetMs);
      }
    }
  }
  return [...candidates]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostNext)
    .map(([ticket]) => formatNumber(ticket.letter, ticket.ordinal));
}
