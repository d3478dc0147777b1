import type { HistoryItem } from '@talon/shared/contract/tickets.ts';
import type { Actor, TicketId } from '@talon/shared/domain/words.ts';
import type { TicketHome } from '../hall/find-ticket.ts';
import { isoTime } from '../hall/iso-time.ts';
import type { PrintJob } from '../queue/print-job.ts';
import type { TicketParts } from './issue.ts';

/** The way of a ticket, with its papers, in the order in which it happened. */
export function historyOf(parts: TicketParts, home: TicketHome, ticket: TicketId): HistoryItem[] {
  const centre = parts.settings.get(home.centre);
  if (centre === undefined) return [];
  const number = (id: string): number | null =>
    centre.windows.find((window) => window.id === id)?.number ?? null;
  const events = parts.hall.store.log.history(home, ticket).map(({ event }) => ({
    at: event.at,
    what: event.type as string,
    window: 'window' in event ? number(event.window) : null,
    by: nameOf(parts, event.by),
  }));
  const jobs = parts.hall.store.printJobs.ofTicket(ticket).filter(isAsked);
  const prints = jobs.map((job) => printed(parts, job));
  return [...events, ...prints]
    .sort((a, b) => a.at - b.at)
    .map(({ at, ...rest }) => ({ at: isoTime(centre.timeZone, at), ...rest }));
}

/** A ticket given by telephone has its job, too; nobody prints it until a browser says it did. */
const isAsked = ({ state, printer, device }: PrintJob): boolean =>
  state !== 'queued' || printer !== null || device !== null;

/** A printing stands in no event: it is told as it stands now. */
function printed(parts: TicketParts, { state, changedAt, device }: PrintJob) {
  const by = device === null ? null : parts.deviceName(device);
  return { at: changedAt, what: `print_${state}`, window: null, by };
}

function nameOf(parts: TicketParts, by: Actor): string | null {
  if (by.kind === 'staff') return parts.identity.nameOf(by.id);
  return by.kind === 'device' ? parts.deviceName(by.id) : null;
}
