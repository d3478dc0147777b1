import type { HallHour } from '@talon/shared/views/hall-view.ts';
import { Users } from 'lucide-react';
import type { ReactElement } from 'react';
import { useHall } from './hall-context.ts';
import { forecastWords } from './next-hours.ts';

/** What the hall comes to if the windows go on as they are. */
export function ForecastLine({
  hours,
}: {
  readonly hours: readonly HallHour[];
}): ReactElement | null {
  const { view, t } = useHall();
  const words = forecastWords(hours, view.kpis.targetMs, t.arrivals);
  if (words === null) return null;
  return (
    <p className={words.isLate ? 'hl-fc late' : 'hl-fc'}>
      <Users className="i" size={17} strokeWidth={2.1} />
      {words.text}
    </p>
  );
}
