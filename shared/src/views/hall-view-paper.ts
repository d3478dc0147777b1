import type { Day } from '../domain/day/day.ts';
import { numberOf } from '../domain/day/read.ts';
import type { DeviceAlert, DeviceTrouble } from './devices-view.ts';
import type { BesideHall, PaperNews } from './hall-view-beside.ts';
import type { Found } from './hall-view-parts.ts';

/** Who is done with the visit, or did not come, stands nowhere without a paper. */
const standsWithout = {
  waiting: true,
  called: true,
  serving: true,
  parked: true,
  no_show: false,
} as const;

/** Tickets without paper, and the printers that give none. */
export function alertsOfPaper(
  day: Day,
  { unprinted, printers }: PaperNews,
): readonly (Found<'unprinted'> | Found<'printer'>)[] {
  return [
    ...unprinted.flatMap(({ job, ticket: id, reason, at }): readonly Found<'unprinted'>[] => {
      const ticket = day.tickets.get(id);
      if (ticket === undefined || !standsWithout[ticket.state]) return [];
      const told = { ticket: id, number: numberOf(ticket), reason };
      return [{ id: `unprinted.${job}`, kind: 'unprinted', tone: 'warn', since: at, ...told }];
    }),
    ...printers.map((one): Found<'printer'> => {
      const isLow = one.trouble === 'paper_low';
      // One name for whatever stops it: the lid is opened to bring paper, and that is no news.
      const id = `${isLow ? 'printer_low' : 'printer'}.${one.printer}`;
      return { ...one, id, kind: 'printer', tone: isLow ? 'warn' : 'bad' };
    }),
  ];
}

const ofPaper: readonly DeviceTrouble[] = ['paper_out', 'printer_away', 'paper_low'];

/** Of one printer without paper it is told once, not once more by each kiosk that prints there. */
export function troublesOfDevices({ devices, paper }: BesideHall): readonly DeviceAlert[] {
  return devices.filter(({ device, kind }) => !ofPaper.includes(kind) || !paper.served.has(device));
}
