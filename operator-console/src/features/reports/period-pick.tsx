import { datesText } from '@talon/shared/locale/reports/format.ts';
import { Calendar, ChevronDown } from 'lucide-react';
import { type FormEvent, type ReactElement, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useSettings } from '../../app/settings-context.ts';
import { type Period, presetPeriod, presets } from './ask.ts';
import { useReportsTexts } from './use-reports-texts.ts';

export interface PeriodPickProps {
  readonly period: Period;
  readonly today: string;
  readonly firstDay: string | null;
  readonly onPick: (period: Period) => void;
}

/** A usual period by one press, any other by its two dates. */
export function PeriodPick(props: PeriodPickProps): ReactElement {
  const t = useReportsTexts();
  const { language } = useSettings();
  return (
    <DialogTrigger>
      <Button
        className="rp-f rp-when"
        aria-label={`${t.period.label}: ${datesText(language, props.period)}`}
      >
        <Calendar className="i" size={17} strokeWidth={2} />
        <b>{datesText(language, props.period)}</b>
        <ChevronDown className="i" size={16} strokeWidth={2} />
      </Button>
      <Popover className="rp-pop">
        <Dialog aria-label={t.period.label}>
          {({ close }) => (
            <Periods
              {...props}
              onPick={(period) => {
                props.onPick(period);
                close();
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Periods({ period, today, firstDay, onPick }: PeriodPickProps): ReactElement {
  const { period: t } = useReportsTexts();
  const [typed, setTyped] = useState(period);
  const isWrong = typed.from === '' || typed.to === '' || typed.from > typed.to;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isWrong) onPick(typed);
  };
  const field = (name: keyof Period, label: string) => (
    <label className="rp-date">
      {label}
      <input
        type="date"
        value={typed[name]}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <div className="rp-period">
      <ul>
        {presets.map((preset) => (
          <li key={preset}>
            <button
              type="button"
              className="rp-opt"
              onClick={() => onPick(presetPeriod(preset, today, firstDay))}
            >
              {t[preset]}
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={submit}>
        {field('from', t.from)}
        {field('to', t.to)}
        <p role="alert">{isWrong ? t.wrong : ''}</p>
        <button type="submit" className="b solid" disabled={isWrong}>
          {t.apply}
        </button>
      </form>
    </div>
  );
}
