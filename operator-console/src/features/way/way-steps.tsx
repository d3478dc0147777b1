import type { HistoryItem } from '@talon/shared/contract/tickets.ts';
import { clockTime } from '@talon/shared/locale/format.ts';
import { receptionTexts } from '@talon/shared/locale/reception/texts.ts';
import type { ReceptionTexts } from '@talon/shared/locale/reception/uk.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import './way.css';

export interface WayStepsProps {
  readonly history: readonly HistoryItem[];
  readonly timeZone: string;
  /** Of a long way the first step and the last ones. */
  readonly most: number;
}

/** What happened to a ticket today, the first step first. */
export function WaySteps({ history, timeZone, most }: WayStepsProps): ReactElement {
  const { language } = useSettings();
  const t = receptionTexts[language];
  const steps = history.flatMap((item) => {
    const words = stepWords(t, item);
    return words === null ? [] : [{ ...item, words }];
  });
  const shown = steps.length > most ? [...steps.slice(0, 1), ...steps.slice(1 - most)] : steps;
  return (
    <ul className="way">
      {shown.map(({ at, what, words }) => (
        <li key={`${at} ${what}`}>
          <span className="num">{clockTime(language, timeZone, Date.parse(at))}</span>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}

/** Steps of which it matters whose hand it was. */
const byHand = new Set([
  'ticket_cancelled',
  'ticket_moved',
  'ticket_rerouted',
  'priority_withdrawn',
]);

/** null: a step that says nothing to people. */
function stepWords(t: ReceptionTexts, { what, window, by }: HistoryItem): string | null {
  const steps: Readonly<Record<string, string>> = t.steps;
  const step = steps[what];
  if (step === undefined) return null;
  if (what === 'ticket_called' && window !== null) return t.stepAt(step, window);
  const isTold = what === 'ticket_issued' || what.startsWith('print_') || byHand.has(what);
  return isTold && by !== null ? t.stepBy(step, by) : step;
}
