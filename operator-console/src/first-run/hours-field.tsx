import { weekdays } from '@talon/shared/contract/codes.ts';
import type { ReactElement } from 'react';
import { FieldFault } from '../desk-pages/text-field.tsx';
import { TimeInput } from '../parts/time-input.tsx';
import { asMonday, type CentreDraft, type DayHours } from './centre-draft.ts';
import { CheckBox } from './check-box.tsx';
import { useSetupTexts } from './use-setup-texts.ts';

export interface HoursFieldProps {
  readonly week: CentreDraft['week'];
  readonly onChange: (week: CentreDraft['week']) => void;
  readonly fault: string | null;
}

/** The week day by day; a day off keeps its hours in mind. */
export function HoursField({ week, onChange, fault }: HoursFieldProps): ReactElement {
  const t = useSetupTexts();
  return (
    <section className="su-hours" aria-label={t.hours}>
      <h2>
        {t.hours}
        <button type="button" onClick={() => onChange(asMonday(week))}>
          {t.asMonday}
        </button>
      </h2>
      <ul>
        {weekdays.map((day) => (
          <DayRow
            key={day}
            name={t.days[day]}
            hours={week[day]}
            onChange={(part) => onChange({ ...week, [day]: { ...week[day], ...part } })}
          />
        ))}
      </ul>
      {fault === null ? null : <FieldFault id="su-hours-fault" text={fault} />}
    </section>
  );
}

/** «8:00», as it is said. */
const asShown = (time: string): string => time.replace(/^0/, '');

interface DayRowProps {
  readonly name: string;
  readonly hours: DayHours;
  readonly onChange: (part: Partial<DayHours>) => void;
}

function DayRow({ name, hours, onChange }: DayRowProps): ReactElement {
  const t = useSetupTexts();
  const { isOpen, from, until } = hours;
  return (
    <li className={isOpen ? '' : 'off'}>
      <CheckBox value={isOpen ? 'all' : 'none'} onChange={(open) => onChange({ isOpen: open })}>
        {name}
      </CheckBox>
      {isOpen ? (
        <span className="su-time">
          <TimeInput
            label={t.opensAt(name)}
            value={asShown(from)}
            onChange={(time) => onChange({ from: time })}
          />
          –
          <TimeInput
            label={t.closesAt(name)}
            value={asShown(until)}
            onChange={(time) => onChange({ until: time })}
          />
        </span>
      ) : (
        <span>{t.dayOff}</span>
      )}
    </li>
  );
}
