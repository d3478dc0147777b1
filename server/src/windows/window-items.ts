import type { WindowItem } from '@talon/shared/contract/windows.ts';
import { numberOf } from '@talon/shared/domain/day/read.ts';
import type { Day, Window } from '@talon/shared/domain/day/state.ts';
import type {
  CentreSettings,
  ServiceWindow,
} from '@talon/shared/domain/settings/centre-settings.ts';
import { isoTime } from '../hall/iso-time.ts';

/** The windows of a centre as staff see them before they open or choose one. */
export function windowItems(
  day: Day,
  centre: CentreSettings,
  nameOf: (user: string) => string | null,
): WindowItem[] {
  return centre.windows.map((set) => {
    const window = day.windows.get(set.id);
    const operator = window?.operator ?? null;
    return {
      id: set.id,
      number: set.number,
      zone: set.zone,
      zoneName: zoneName(centre, set),
      state: window?.state ?? 'closed',
      operator: operator === null ? null : { id: operator, name: nameOf(operator) ?? operator },
      since: operator === null || !window ? null : isoTime(centre.timeZone, window.since),
      ticket: ticketAt(window),
      profile: (window?.profile ?? set.profile).map(({ service, purposes, preference }) => ({
        serviceId: service,
        purposes: purposes === null ? null : [...purposes],
        preference,
      })),
    };
  });
}

function zoneName(centre: CentreSettings, window: ServiceWindow): WindowItem['zoneName'] {
  const zone = centre.zones.find(({ id }) => id === window.zone);
  return zone?.name ?? { uk: window.zone, ru: window.zone, en: window.zone };
}

function ticketAt(window: Window | undefined): WindowItem['ticket'] {
  const ticket = window?.ticket ?? null;
  if (ticket === null) return null;
  return {
    id: ticket.id,
    number: numberOf(ticket),
    state: ticket.state === 'serving' ? 'serving' : 'called',
  };
}
