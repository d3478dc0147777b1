import type { Command } from '@talon/shared/domain/day/commands.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import { unreachable } from '@talon/shared/domain/decider.ts';
import type { Actor, CentreId, Instant } from '@talon/shared/domain/words.ts';
import type { Desks } from '../../queue/desks.ts';
import type { Act, Hall, Seat, WindowLook } from './hall.ts';

interface People {
  readonly newId: () => string;
  readonly now: () => Instant;
  readonly isSignedIn: Hall['isSignedIn'];
}

export interface HallOverDesksParts extends People {
  readonly desks: Pick<Desks, 'live'>;
  readonly centre: CentreId;
}

export interface HallOverDayParts extends People {
  readonly day: () => Promise<Day>;
  /** False where it was refused. */
  readonly perform: (command: Command) => Promise<boolean>;
}

/** What a kiosk of flesh and blood would have; it is paired with nothing. */
const kiosk: Actor = { kind: 'device', id: 'simulated-kiosk' };

type Ask = Pick<Command, 'id' | 'now' | 'by'>;

function commandOf({ window, operator }: Seat, act: Act, asked: Ask): Command {
  switch (act.kind) {
    case 'open':
      return { ...asked, type: 'open_window', window, operator };
    case 'call':
      return { ...asked, type: 'call_next', window };
    case 'recall':
      return { ...asked, type: 'recall', window };
    case 'start':
      return { ...asked, type: 'start', window };
    case 'no_show':
      return { ...asked, type: 'no_show', window, ticket: null };
    case 'finish':
      return {
        ...asked,
        type: 'finish',
        window,
        outcome: act.outcome,
        delivered: null,
        next: false,
      };
    case 'park':
      return {
        ...asked,
        type: 'park',
        window,
        reason: act.reason,
        minutes: act.minutes,
        pool: 'window',
      };
    case 'transfer':
      return {
        ...asked,
        type: 'transfer',
        window,
        to: { kind: 'service', service: act.service },
        place: 'arrival',
        returnToMe: false,
      };
    case 'break':
      return {
        ...asked,
        type: 'start_break',
        window,
        reason: act.reason,
        minutes: act.minutes,
      };
    case 'resume':
      return { ...asked, type: 'end_break', window };
    case 'return':
      return { ...asked, type: 'return', window };
    case 'close':
      return { ...asked, type: 'close_window', window };
    default:
      return unreachable(act);
  }
}

function lookAt(day: Day, id: string): WindowLook | null {
  const window = day.windows.get(id);
  if (window === undefined) return null;
  const { state, operator, armed, ticket } = window;
  const held =
    ticket !== null && (ticket.state === 'called' || ticket.state === 'serving')
      ? {
          id: ticket.id,
          state: ticket.state,
          service: ticket.leg.service,
          purpose: ticket.leg.purpose,
        }
      : null;
  return { state, operator, armed, ticket: held };
}

/** The hall of this very process: simulated people ask its desk as everybody does. */
export function hallOverDesks({ desks, centre, ...people }: HallOverDesksParts): Hall {
  return hallOverDay({
    ...people,
    day: async () => (await desks.live(centre)).day(),
    perform: async (command) => {
      const desk = await desks.live(centre);
      const outcome = await desk.perform({
        command,
        idempotency: null,
        answer: () => ({ status: 200, body: null }),
      });
      return outcome.kind === 'done';
    },
  });
}

/** The hall of a day that is decided upon as its caller sees fit. */
export function hallOverDay({ day, perform, newId, now, isSignedIn }: HallOverDayParts): Hall {
  return {
    isSignedIn,
    look: async (window) => lookAt(await day(), window),
    issue: ({ services, purpose, priority, language }) =>
      perform({
        id: newId(),
        now: now(),
        by: kiosk,
        type: 'issue',
        ticket: newId(),
        services,
        purpose,
        priority,
        language,
        channel: 'kiosk',
        appointment: null,
        window: null,
      }),
    act: (seat, act) =>
      perform(
        commandOf(seat, act, { id: newId(), now: now(), by: { kind: 'staff', id: seat.operator } }),
      ),
  };
}
