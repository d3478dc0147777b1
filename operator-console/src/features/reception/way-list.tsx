import type { HistoryItem } from '@talon/shared/contract/tickets.ts';
import type { ReactElement } from 'react';
import { type ReceptionTools, useReception } from './reception-context.ts';
import type { SeenTicket } from './use-found-ticket.ts';

/** Of a long way the last steps; the first says where it began. */
const most = 9;

/** What happened to the ticket today, the first step first. */
export function WayList({ ticket }: { readonly ticket: SeenTicket }): ReactElement | null {
  const page = useReception();
  const steps = (ticket.history ?? []).flatMap((item) => {
    const words = stepWords(page, item);
    return words === null ? [] : [{ ...item, words }];
  });
  if (steps.length === 0) return null;
  const shown = steps.length > most ? [...steps.slice(0, 1), ...steps.slice(1 - most)] : steps;
  return (
    <section className="rc-way">
      <h3>{page.t.way}</h3>
      <ul>
        {shown.map(({ at, what, words }) => (
          <li key={`${at} ${what}`}>
            <span className="num">{page.time(Date.parse(at))}</span>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** null: a step that says nothing to people. */
function stepWords({ t }: ReceptionTools, { what, window, by }: HistoryItem): string | null {
  const steps: Readonly<Record<string, string>> = t.steps;
  const step = steps[what];
  if (step === undefined) return null;
  if (what === 'ticket_called' && window !== null) return t.stepAt(step, window);
  const isTold = what === 'ticket_issued' || what.startsWith('print_') || handDone.has(what);
  return isTold && by !== null ? t.stepBy(step, by) : step;
}

/** Steps of which it matters whose hand it was. */
const handDone = new Set([
  'ticket_cancelled',
  'ticket_moved',
  'ticket_rerouted',
  'priority_withdrawn',
]);
