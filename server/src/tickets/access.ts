import type { Role } from '@talon/shared/contract/session.ts';
import type { Actor, TicketId } from '@talon/shared/domain/words.ts';
import type { FastifyRequest } from 'fastify';
import type { TicketHome } from '../hall/find-ticket.ts';
import { actorOf } from '../hall/perform.ts';
import { mayAt } from '../http/caller.ts';
import { Fault } from '../http/fault.ts';
import { ensureCsrf } from '../http/guards.ts';
import { ticketKeyIn } from '../http/ticket-key.ts';
import type { TicketParts } from './issue.ts';

export interface TicketAccess extends TicketHome {
  readonly by: Actor;
  readonly as: 'visitor' | 'device' | 'staff';
}

export interface MayTouch {
  readonly device: boolean;
  /** Roles that may; null: nobody of the staff. */
  readonly staff: readonly Role[] | null;
}

/**
 * Who may touch this ticket, and how: a visitor by its key, else a device or staff of its centre.
 * The key is asked before the ticket is looked for, so a stranger learns nothing of what exists.
 */
export async function accessTicket(
  parts: TicketParts,
  request: FastifyRequest,
  ticket: TicketId,
  may: MayTouch,
): Promise<TicketAccess> {
  const key = ticketKeyIn(request);
  if (key !== null) {
    if (!parts.keys.opens(ticket, key, parts.clock.now())) throw new Fault('forbidden');
    return { ...(await homeOf(parts, ticket)), by: { kind: 'visitor' }, as: 'visitor' };
  }
  const { caller } = request;
  if (caller.kind === 'public') throw new Fault('unauthenticated');
  // Boards and signs learn not even which tickets exist.
  const isKiosk = caller.kind === 'device' && caller.device === 'kiosk';
  if (caller.kind === 'device' && !(may.device && isKiosk)) throw new Fault('forbidden');
  if (caller.kind === 'staff' && may.staff === null) throw new Fault('forbidden');
  ensureCsrf(request);
  const home = await homeOf(parts, ticket);
  const here =
    caller.kind === 'device'
      ? caller.centre === home.centre
      : mayAt(caller, home.centre, ...(may.staff ?? []));
  if (!here) throw new Fault('forbidden');
  return { ...home, by: actorOf(caller), as: caller.kind };
}

async function homeOf(parts: TicketParts, ticket: TicketId): Promise<TicketHome> {
  const home = await parts.hall.findTicket(ticket);
  if (home === null) throw new Fault('not_found');
  return home;
}
