import type { CommandId } from '../words.ts';
import type { Asked } from './commands.ts';
import type { Refusal } from './refusals.ts';
import type { Ticket } from './state.ts';

/**
 * Ids of the clock's commands, computed from what is due: a call or a parking has one id, so that
 * two nodes, or one that asks twice, do it once.
 */
export function noShowId(ticket: Pick<Ticket, 'id' | 'calledAt'>): CommandId {
  return clockId(`no_show:${ticket.id}:${ticket.calledAt}`);
}

/** The id under which the clock ends this parking; null for a ticket that is not parked. */
export function unparkId({ id, parking }: Pick<Ticket, 'id' | 'parking'>): CommandId | null {
  return parking === null ? null : clockId(`unpark:${id}:${parking.until}`);
}

export function clockId(id: string): CommandId {
  return `clock:${id}`;
}

/**
 * Between the clock's look and its command a ticket may have been called or parked anew: what was
 * due of the call or parking before is not done to this one.
 */
export function staleRefusal(asked: Asked, id: CommandId | null): Refusal | null {
  return asked.by.kind === 'clock' && asked.id !== id ? { code: 'not_due' } : null;
}
