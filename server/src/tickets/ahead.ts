import { countBefore } from '@talon/shared/domain/calling/row.ts';
import type { Day, Ticket } from '@talon/shared/domain/day/state.ts';

/**
 * People who came before and wait for the same service; null for a ticket that does not wait.
 * Costs the lines of the service and the logarithm of their length.
 */
export function aheadOf(day: Day, ticket: Ticket): number | null {
  if (ticket.state !== 'waiting') return null;
  let ahead = 0;
  for (const line of day.services.get(ticket.leg.service)?.lines ?? []) {
    if (ticket.leg.priority === 'legal' && line.priority !== 'legal') continue;
    ahead += countBefore(line, ticket);
  }
  return ahead;
}
