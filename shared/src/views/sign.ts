import type { Day } from '../domain/day/day.ts';
import type { HallCall } from '../domain/day/hall-calls.ts';
import { formatNumber } from '../domain/day/number.ts';
import type { Window } from '../domain/day/state.ts';
import type { ProfileLine } from '../domain/settings/day-settings.ts';
import type { WindowId } from '../domain/words.ts';
import { categoriesOf } from './board.ts';
import type { SignView } from './sign-view.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * What the small screen above one window shows. A window of the settings that the day does not
 * have yet is closed.
 */
export function signView(day: Day, around: Surroundings, windowId: string): SignView {
  const { centre, version, hall } = around;
  const window = day.windows.get(windowId);
  const known = centre.windows.find(({ id }) => id === windowId);
  const call = lastCallAt(day, window);
  const ticket = window?.ticket ?? null;
  return {
    version,
    window: window?.number ?? known?.number ?? 0,
    language: centre.mainLanguage,
    timeZone: centre.timeZone,
    hall,
    state: hall.state === 'paused' ? 'paused' : stateOf(window),
    number: ticket === null ? null : formatNumber(ticket.letter, ticket.ordinal),
    callId: call?.id ?? null,
    repeat: call?.repeat ?? 0,
    at: call?.at ?? null,
    until: window?.onBreak?.until ?? null,
    breakReason: window?.onBreak?.reason ?? null,
    categories: window === undefined ? [] : categoriesOf(around, day, window, 'name'),
    othersServe: othersServe(day, windowId, window?.profile ?? known?.profile ?? []),
  };
}

/**
 * Whether whoever came for this window may be told to expect another. One that shares only a part
 * of its profile cannot promise that, and one on a break serves nobody yet.
 */
function othersServe(day: Day, windowId: WindowId, profile: readonly ProfileLine[]): boolean {
  const others = [...day.windows.values()]
    .filter(({ id, state }) => id !== windowId && state === 'open')
    .flatMap((window) => window.profile);
  const isServed = ({ service, purposes }: ProfileLine): boolean => {
    const wanted = purposes ?? day.services.get(service)?.rule.purposes ?? null;
    const takers = others.filter((line) => line.service === service);
    return (
      wanted?.every((purpose) => takers.some((line) => line.purposes?.includes(purpose) ?? true)) ??
      false
    );
  };
  return profile.length > 0 && profile.every(isServed);
}

function stateOf(window: Window | undefined): SignView['state'] {
  const ticket = window?.ticket ?? null;
  if (ticket === null) return window?.state ?? 'closed';
  // Nobody else is to come: a walk-in stands at the window already.
  return ticket.state === 'called' && ticket.announcedAt !== null ? 'called' : 'serving';
}

/** The announcement of the ticket the window holds; a walk-in has none. */
function lastCallAt(day: Day, window: Window | undefined): HallCall | null {
  const ticket = window?.ticket ?? null;
  if (ticket === null) return null;
  const call = day.calls.ofTicket.get(ticket.id);
  return call !== undefined && call.window === window?.id ? call : null;
}
