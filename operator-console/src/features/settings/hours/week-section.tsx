import { weekdays } from '@talon/shared/contract/codes.ts';
import { decimal } from '@talon/shared/locale/format.ts';
import { Copy } from 'lucide-react';
import type { CSSProperties, ReactElement } from 'react';
import { useSettings } from '../../../app/settings-context.ts';
import { useForm } from '../form-context.ts';
import { Section } from '../section.tsx';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { SpanEditor } from './span-editor.tsx';
import { hoursOf, minutesOf, type Span } from './times.ts';

const workdays = weekdays.slice(0, 5);
/** The strip of a day is drawn from six in the morning until ten in the evening. */
const strip = { from: 360, until: 1320 } as const;

/** The week as a grid: a day a row, its hours typed at the left and drawn at the right. */
export function WeekSection(): ReactElement {
  const { document, change, fault } = useForm();
  const { language } = useSettings();
  const { hours: t } = useSettingsTexts();
  const { week } = document;
  const total = weekdays.reduce((sum, day) => sum + hoursOf(week[day]), 0);
  const beside = <b className="hr-total">{t.total(decimal(language, total, total % 1 ? 1 : 0))}</b>;
  const onWorkdays = (spans: readonly Span[]): void => {
    const same = Object.fromEntries(workdays.map((day) => [day, [...spans]]));
    change({ week: { ...week, ...same } });
  };
  return (
    <Section title={t.week} hint={t.weekHint} beside={beside}>
      <ul className="hr-week">
        {weekdays.map((day) => (
          <li key={day}>
            <b>{t.day[day]}</b>
            <SpanEditor
              name={t.day[day]}
              spans={week[day]}
              onChange={(spans) => change({ week: { ...week, [day]: spans } })}
              fault={fault(`week.${day}.0`) ?? fault(`week.${day}.1`)}
            />
            <DayStrip spans={week[day]} />
            {day === 'mon' ? (
              <button
                type="button"
                className="st-icon"
                aria-label={t.copy(t.day[day])}
                title={t.copyShort}
                onClick={() => onWorkdays(week[day])}
              >
                <Copy className="i" size={17} strokeWidth={2} />
              </button>
            ) : (
              <i />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function DayStrip({ spans }: { readonly spans: readonly Span[] }): ReactElement {
  const length = strip.until - strip.from;
  const place = (time: string): number => {
    const at = Math.min(strip.until, Math.max(strip.from, minutesOf(time)));
    return ((at - strip.from) / length) * 100;
  };
  return (
    <span className="hr-strip" aria-hidden="true">
      {spans.map(({ from, until }) => (
        <i
          key={from}
          style={{ left: `${place(from)}%`, right: `${100 - place(until)}%` } as CSSProperties}
        />
      ))}
    </span>
  );
}
