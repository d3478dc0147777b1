import type { AuditThing } from '@talon/shared/contract/audit.ts';
import { formatNumber } from '@talon/shared/domain/day/number.ts';
import { endedTicket, numberOf, ticketById } from '@talon/shared/domain/day/read.ts';
import { printerNames } from '@talon/shared/domain/settings/printing-settings.ts';
import type { CentreId, TicketId } from '@talon/shared/domain/words.ts';
import type { AuditNames } from './audit/names.ts';
import type { House } from './house.ts';
import { worksAt } from './identity/rules.ts';

/** The ids of entries as people know the things; what is no more is told by its id. */
export function createAuditNames(house: House): AuditNames {
  const { identity, settings, devices } = house;
  return {
    people: (centre) => [...identity.people.all()].filter((one) => worksAt(one, centre)),
    thingOf: (centre, id) => {
      const person = identity.nameOf(id);
      if (person !== null) return { kind: 'person', id, label: person };
      const device = devices.find(id);
      if (device !== null) return { kind: 'device', id, label: device.name };
      const thing = settled(house, centre, id);
      if (thing !== null) return thing;
      const number = ticketNumber(house, centre, id);
      if (number !== null) return { kind: 'ticket', id, label: number };
      return { kind: 'other', id, label: null };
    },
    ticketNumber: (centre, id) => ticketNumber(house, centre, id),
    things: (centre) => {
      const own = settings.get(centre);
      return [
        ...(own?.windows ?? []).map(({ id, number }) => ({
          kind: 'window' as const,
          id,
          labels: [String(number)],
        })),
        ...(own?.services ?? []).map(({ id, name }) => ({
          kind: 'service' as const,
          id,
          labels: Object.values(name),
        })),
        ...devices.list(centre).map(({ id, name }) => ({
          kind: 'device' as const,
          id,
          labels: [name],
        })),
      ];
    },
  };
}

/** What the settings of the centre name. */
function settled({ settings }: House, centre: CentreId, id: string): AuditThing | null {
  const own = settings.get(centre);
  if (own === undefined) return null;
  const language = own.mainLanguage;
  const window = own.windows.find((one) => one.id === id);
  if (window !== undefined) return { kind: 'window', id, label: String(window.number) };
  const service = own.services.find((one) => one.id === id);
  if (service !== undefined) return { kind: 'service', id, label: service.name[language] };
  if (own.id === id) return { kind: 'centre', id, label: own.name[language] };
  const zone = own.zones.find((one) => one.id === id);
  if (zone !== undefined) return { kind: 'zone', id, label: zone.name[language] };
  const printer = printerNames(own.printing).find((one) => one.id === id);
  return printer === undefined ? null : { kind: 'printer', id, label: printer.name };
}

/** Of the live day while it lasts, then from the visits: those keep every ticket ever issued. */
function ticketNumber({ desks, store }: House, centre: CentreId, id: TicketId): string | null {
  const day = desks.peek(centre)?.day();
  const here = day === undefined ? null : (ticketById(day, id) ?? endedTicket(day, id));
  if (here !== null) return numberOf(here);
  const visit = store.visits.ofTicket(id).find((one) => one.centre === centre);
  return visit === undefined ? null : formatNumber(visit.letter, visit.ordinal);
}
