import type { Day } from '../domain/day/day.ts';
import type { HallCall } from '../domain/day/hall-calls.ts';
import { formatNumber } from '../domain/day/number.ts';
import type { LocalText, Service } from '../domain/settings/centre-settings.ts';
import type { WindowId } from '../domain/words.ts';
import type { HallAnnouncement } from './board-view.ts';
import type { Surroundings } from './surroundings.ts';

/** What became of a call; null = the ticket waits again, so the call says nothing any more. */
function outcomeOf(day: Day, call: HallCall): HallAnnouncement['state'] | null {
  const ticket = day.tickets.get(call.ticket);
  if (ticket === undefined || ticket.state === 'no_show') return 'gone';
  if (ticket.state !== 'called' && ticket.state !== 'serving') return null;
  return ticket.window === call.window ? ticket.state : null;
}

/**
 * The newest calls of the given windows, newest first; of one ticket only the last. O(windows), of
 * which it looks at the last few calls, however many there were today.
 */
export function newestCalls(
  day: Day,
  around: Surroundings,
  windows: readonly WindowId[],
  most: number,
): readonly HallAnnouncement[] {
  const found: { readonly call: HallCall; readonly state: HallAnnouncement['state'] }[] = [];
  for (const call of backwards(day, windows)) {
    if (day.calls.ofTicket.get(call.ticket) !== call) continue;
    const state = outcomeOf(day, call);
    if (state !== null) found.push({ call, state });
    // A repeat makes an older call newer, but only one that is still called: not far from the end.
    if (found.length >= most * 4) break;
  }
  found.sort((a, b) => b.call.at - a.call.at);
  return found.slice(0, most).map(({ call, state }) => toBoardCall(day, around, call, state));
}

/** The calls of some windows from the last to the first. */
function* backwards({ calls }: Day, windows: readonly WindowId[]): Generator<HallCall> {
  const ends = windows.map((window) => {
    const there = calls.ofWindow.get(window) ?? [];
    return { there, left: there.length };
  });
  for (;;) {
    let last: { readonly end: { left: number }; readonly call: HallCall } | null = null;
    for (const end of ends) {
      const call = end.there[end.left - 1];
      if (call !== undefined && call.order > (last?.call.order ?? -1)) last = { end, call };
    }
    if (last === null) return;
    last.end.left -= 1;
    yield last.call;
  }
}

/** As boards have room for it: the short name where the language has one. */
function shortNameOf(service: Service | undefined): LocalText | undefined {
  if (service?.shortName === undefined) return service?.name;
  const { name, shortName } = service;
  return { uk: shortName.uk || name.uk, ru: shortName.ru || name.ru, en: shortName.en || name.en };
}

function toBoardCall(
  day: Day,
  { centre }: Surroundings,
  call: HallCall,
  state: HallAnnouncement['state'],
): HallAnnouncement {
  const window = day.windows.get(call.window);
  const zone = centre.zones.find(({ id }) => id === window?.zone);
  const service = centre.services.find(({ id }) => id === call.service);
  const category = centre.categories.find(({ id }) => id === service?.category);
  const name = centre.board.showService ? shortNameOf(service) : category?.name;
  return {
    id: call.id,
    number: formatNumber(call.letter, call.ordinal),
    language: call.language,
    window: window?.number ?? 0,
    zone: window?.zone ?? '',
    floor: zone?.floor ?? 0,
    category: name ?? { uk: '', ru: '', en: '' },
    at: call.at,
    repeat: call.repeat,
    state,
  };
}
