import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { CalendarDate, CentreId } from '@talon/shared/domain/words.ts';
import { applied, differences } from '../differences.ts';
import { type FieldError, invalid } from '../http/fault.ts';
import type { Clock, SaveTerms } from '../parts.ts';
import { dateAt } from '../queue/calendar.ts';
import type { Book } from './book.ts';
import type { Plan, Plans } from './plans.ts';

export interface Planning {
  readonly of: (centre: CentreId) => Plan | null;
  /** What would keep the plan from holding as things are now. */
  readonly faultsOf: (plan: Plan) => readonly FieldError[];
  /** Adds an edit to what is planned, checked as the whole centre it would make. */
  readonly add: (
    centre: CentreId,
    edit: (now: CentreSettings) => CentreSettings,
    plan: { readonly from: CalendarDate; readonly by: string } & SaveTerms,
  ) => Promise<readonly FieldError[]>;
  /** The plan that was cancelled; null: nothing was planned. */
  readonly cancel: (centre: CentreId) => Promise<Plan | null>;
  /** Puts in force what is due; a plan at fault waits. Those that were stored, with their version. */
  readonly putInForce: () => Promise<readonly { readonly plan: Plan; readonly version: number }[]>;
}

/** Settings that hold from a date on: one plan a centre, and one date. */
export function createPlanning(book: Book, plans: Plans, clock: Clock): Planning {
  const today = (centre: CentreId) => dateAt(book.known(centre).centre.timeZone, clock.now());
  const putInForce = async (plan: Plan) => {
    if (plans.of(plan.centre) !== plan || today(plan.centre) < plan.from) return [];
    const next = applied(book.known(plan.centre).centre, plan.changes);
    const written = await book.store(next, 'api', { by: plan.by, way: 'planned' });
    if (written.kind === 'faulty') return [];
    // After a crash between the two it is stored as it is already, and dropped then.
    await plans.drop(plan.centre);
    return [{ plan, version: written.version }];
  };
  return {
    of: plans.of,
    faultsOf: ({ centre, changes }) => book.faultsOf(applied(book.known(centre).centre, changes)),
    add: (centre, edit, { from, by, ...terms }) =>
      book.inTurn(async () => {
        book.ensureBase(centre, terms);
        const now = book.known(centre).centre;
        const earlier = plans.of(centre);
        ensureDate(from, earlier, today(centre));
        const wanted = differences(now, edit(now));
        const next = applied(applied(now, earlier?.changes ?? []), wanted);
        const faults = book.faultsOf(next);
        if (faults.length > 0) return faults;
        const changes = differences(now, next);
        if (changes.length === 0) await plans.drop(centre);
        else await plans.keep({ centre, from, by, savedAt: clock.now(), changes });
        return [];
      }),
    cancel: (centre) =>
      book.inTurn(async () => {
        const plan = plans.of(centre);
        if (plan !== null) await plans.drop(centre);
        return plan;
      }),
    putInForce: async () => {
      const done = [];
      for (const plan of plans.all()) done.push(...(await book.inTurn(() => putInForce(plan))));
      return done;
    },
  };
}

function ensureDate(from: CalendarDate, earlier: Plan | null, today: CalendarDate): void {
  if (from <= today) throw invalid('query.from', 'is no later date', 'too_small');
  if (earlier !== null && earlier.from !== from) {
    throw invalid('query.from', `something is planned from ${earlier.from}`, 'taken');
  }
}
