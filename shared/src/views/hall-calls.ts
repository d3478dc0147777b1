import type { Day } from '../domain/day/day.ts';
import type { HallCall } from '../domain/day/hall-calls.ts';
import { formatNumber } from '../domain/day/number.ts';
import type { BoardCall } from './board-view.ts';
import type { Surroundings } from './surroundings.ts';

/** What became of a call; null = the ticket waits again, so the call says nothing any more. */
function outcomeOf(day: Day, call: HallCall): BoardCall['state'] | null {
  const ticket = day.tickets.get(call.ticket);
  if (ticket === undefined || ticket.state === 'no_show') return 'gone';
  if (ticket.state !== 'called' && ticket.state !== 'serving') return null;
  return ticket.window === call.window ? ticket.state : null;
}

/** The newest calls of the given windows, newest first; of one ticket only the last. */
export function newestCalls(
  day: Day,
  around: Surroundings,
  shows: (window: string) => boolean,
  most: number,
): readonly BoardCall[] {
  const seen = new Set<string>();
  const found: { readonly call: HallCall; readonly state: BoardCall['state'] }[] = [];
  // A repeat makes an older call newer, but only one that is still called: not far from the end.
  for (let index = day.calls.length - 1; index >= 0; index--) {
    const call = day.calls[index];
    if (call === undefined || seen.has(call.ticket)) continue;
    seen.add(call.ticket);
    if (!shows(call.window)) continue;
    const state = outcomeOf(day, call);
    if (state !== null) found.push({ call, state });
    if (found.length >= most * 4) break;
  }
  found.sort((a, b) => b.call.at - a.call.at);
  return found.slice(0, most).map(({ call, state }) => toBoardCall(day, around, call, state));
}

function toBoardCall(
  day: Day,
  { centre }: Surroundings,
  call: HallCall,
  state: BoardCall['state'],
): BoardCall {
  const window = day.windows.get(call.window);
  const zone = centre.zones.find(({ id }) => id === window?.zone);
  const service = centre.services.find(({ id }) => id === call.service);
  const category = centre.categories.find(({ id }) => id === service?.category);
  const name = centre.board.showService ? service?.name : category?.name;
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
