import { unreachable } from '@talon/shared/domain/decider.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import { behaviour } from './behaviour.ts';
import type { Act, Hall, Seat, WindowLook } from './hall.ts';
import { type Plan, type PlanParts, planFor } from './plan.ts';

export interface OperatorParts extends PlanParts {
  readonly hall: Hall;
  readonly now: () => Instant;
  readonly seat: Seat;
}

/** Before a refused opening is tried again. */
const refusedSeconds = 20;

/**
 * A simulated operator. Each look at the window leads to at most one act, or two when a wish is
 * refused. What is done follows from what is seen, so a person, a restart or another day may change
 * anything in between.
 */
export function simulatedOperator(parts: OperatorParts): { readonly look: () => Promise<void> } {
  const { hall, random, now, inSeconds, seat } = parts;
  const act = (what: Act): Promise<boolean> => hall.act(seat, what);
  let plan: Plan | null = null;
  let restsUntil: Instant = 0;
  let aside: boolean | null = null;

  const rest = (): void => {
    plan = null;
    restsUntil = inSeconds(random.between(...behaviour.restSeconds));
  };
  const awaitVisitor = async (current: Plan): Promise<void> => {
    if (current.comes) {
      await act({ kind: 'start' });
    } else if (current.recalls < behaviour.recalls) {
      current.recalls += 1;
      current.until = inSeconds(behaviour.recallEverySeconds);
      await act({ kind: 'recall' });
    } else {
      await act({ kind: 'no_show' });
      rest();
    }
  };
  const endService = async ({ ending }: Plan): Promise<void> => {
    const done = await act(ending);
    if (!done && ending.kind !== 'finish') await act({ kind: 'finish', outcome: 'done' });
    // The next service of the route may go on here: it gets a plan of its own.
    rest();
  };
  const attend = async (ticket: NonNullable<WindowLook['ticket']>): Promise<void> => {
    if (plan?.ticket !== ticket.id) plan = planFor(parts, ticket);
    if (ticket.state === 'serving' && !plan.serving) {
      plan.serving = true;
      plan.until = inSeconds(plan.serviceSeconds);
    }
    if (now() < plan.until) return;
    await (ticket.state === 'called' ? awaitVisitor(plan) : endService(plan));
  };
  const idle = async (seen: WindowLook): Promise<void> => {
    if (now() < restsUntil || seen.armed) return;
    if (!random.chance(behaviour.breakAfterVisit)) {
      await act({ kind: 'call' });
      return;
    }
    restsUntil = inSeconds(behaviour.breakMinutes * 60);
    await act({ kind: 'break', reason: 'rest', minutes: behaviour.breakMinutes });
  };
  const open = async (): Promise<void> => {
    if (now() < restsUntil) return;
    if (!(await act({ kind: 'open' }))) restsUntil = inSeconds(refusedSeconds);
  };

  const leave = async (seen: WindowLook): Promise<void> => {
    if (seen.operator !== seat.operator) return;
    if (seen.ticket?.state === 'serving') await act({ kind: 'finish', outcome: 'done' });
    if (seen.ticket?.state === 'called') await act({ kind: 'return' });
    await act({ kind: 'close' });
  };

  const look = async (): Promise<void> => {
    const signedIn = hall.isSignedIn(seat.operator);
    const seen = await hall.look(seat.window);
    // Whoever was signed in from the start may have opened this window: that one is not closed.
    if (signedIn && aside === false && seen !== null) await leave(seen);
    aside = signedIn;
    if (signedIn || seen === null) return;
    if (seen.state === 'closed') return open();
    if (seen.operator !== seat.operator) return;
    switch (seen.state) {
      case 'break':
        if (now() >= restsUntil) await act({ kind: 'resume' });
        return;
      case 'open':
        return seen.ticket === null ? idle(seen) : attend(seen.ticket);
      default:
        unreachable(seen.state);
    }
  };
  return { look };
}
