import type { Service } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Instant, ServiceId, TicketId } from '@talon/shared/domain/words.ts';
import { behaviour, drawServiceMs, parkReason } from './behaviour.ts';
import type { Act, WindowLook } from './hall.ts';
import type { Random } from './random.ts';

/** What will become of a visit at a window, drawn when it is first seen there. */
export interface Plan {
  readonly ticket: TicketId;
  readonly comes: boolean;
  readonly serviceSeconds: number;
  readonly ending: Act;
  recalls: number;
  serving: boolean;
  /** Nothing happens before. */
  until: Instant;
}

export interface PlanParts {
  readonly random: Random;
  /** The clock's time after so many seconds of life. */
  readonly inSeconds: (seconds: number) => Instant;
  readonly serviceOf: (id: ServiceId) => Service | undefined;
  /** Services of other windows: where a visitor who came to the wrong one is sent. */
  readonly elsewhere: readonly ServiceId[];
}

type Ticket = NonNullable<WindowLook['ticket']>;

/** Of a service that the settings no longer know. */
const unknownMinutes = 10;

function endingOf({ random, elsewhere }: PlanParts, ticket: Ticket): Act {
  const service = random.pick(elsewhere);
  if (random.chance(behaviour.transferred) && service !== undefined)
    return { kind: 'transfer', service };
  if (random.chance(behaviour.parked))
    return { kind: 'park', reason: parkReason(random), minutes: behaviour.parkMinutes };
  return { kind: 'finish', outcome: ticket.purpose === 'consult' ? 'consulted' : 'done' };
}

export function planFor(parts: PlanParts, ticket: Ticket): Plan {
  const { random, inSeconds, serviceOf } = parts;
  const planned = serviceOf(ticket.service)?.plannedMinutes ?? unknownMinutes;
  const comes = !random.chance(behaviour.noShow);
  const wait = comes ? random.between(...behaviour.walkSeconds) : behaviour.recallEverySeconds;
  return {
    ticket: ticket.id,
    comes,
    serviceSeconds: drawServiceMs(planned, ticket.purpose, random) / 1000,
    ending: endingOf(parts, ticket),
    recalls: 0,
    serving: false,
    until: inSeconds(wait),
  };
}
