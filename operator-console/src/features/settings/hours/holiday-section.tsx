import { daysAfter } from '@talon/shared/locale/calendar.ts';
import { type Language, languages } from '@talon/shared/locale/languages.ts';
import { CalendarPlus, Trash2 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../../app/settings-context.ts';
import { TextField } from '../../../desk-pages/text-field.tsx';
import { Choice } from '../../../parts/choice.tsx';
import { LanguageTabs } from '../../../parts/language-tabs.tsx';
import { numbered, replaced, without } from '../draft.ts';
import { type SettingsForm, useForm } from '../form-context.ts';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { SpanEditor } from './span-editor.tsx';

type Holiday = SettingsForm['document']['holidays'][number];

/** The day after the last one in the list, or tomorrow. */
function nextDate(holidays: readonly Pick<Holiday, 'date'>[], today: string): string {
  const last = [today, ...holidays.map(({ date }) => date)].sort().at(-1) ?? today;
  return daysAfter(last, 1);
}

/** Days with hours of their own instead of the week's; each has a name in every language. */
export function HolidaySection(): ReactElement {
  const { document, today, change } = useForm();
  const own = useSettings().language;
  const { hours: t } = useSettingsTexts();
  const [language, setLanguage] = useState<Language>(own);
  const { holidays } = document;
  const missing = new Set(
    languages.filter((each) => holidays.some(({ name }) => name[each].trim() === '')),
  );
  const set = (next: readonly Holiday[]): void => change({ holidays: [...next] });
  return (
    <section className="of-card st-sec hr-holidays">
      <LanguageTabs title={t.holidays} value={language} onChange={setLanguage} missing={missing}>
        <p className="hint">{t.holidaysHint}</p>
        {holidays.length === 0 ? <p className="st-empty">{t.noHolidays}</p> : null}
        <ul>
          {numbered(holidays).map(({ key, index, item: holiday }) => (
            <li key={key} className={holiday.date < today ? 'past' : ''}>
              <HolidayFields
                {...{ holiday, index, language }}
                onChange={(next) => set(replaced(holidays, index, next))}
                onRemove={() => set(without(holidays, index))}
              />
            </li>
          ))}
        </ul>
        <button
          type="button"
          className="b"
          onClick={() =>
            set([
              ...holidays,
              {
                date: nextDate(holidays, today),
                hours: [],
                name: { uk: '', ru: '', en: '' },
              },
            ])
          }
        >
          <CalendarPlus className="i" size={18} strokeWidth={2} />
          {t.addHoliday}
        </button>
      </LanguageTabs>
    </section>
  );
}

interface HolidayFieldsProps {
  readonly holiday: Holiday;
  readonly index: number;
  readonly language: Language;
  readonly onChange: (holiday: Holiday) => void;
  readonly onRemove: () => void;
}

function HolidayFields(props: HolidayFieldsProps): ReactElement {
  const { holiday, index, language, onChange, onRemove } = props;
  const { fault } = useForm();
  const { hours: t, kiosk } = useSettingsTexts();
  const { date, hours, name } = holiday;
  return (
    <>
      <div className="hr-day">
        <TextField
          label={t.date}
          type="date"
          value={date}
          onValue={(next) => onChange({ ...holiday, date: next })}
          fault={fault(`holidays.${index}.date`)}
        />
        <TextField
          label={t.name(kiosk.languages[language])}
          maxLength={80}
          value={name[language]}
          onValue={(next) => onChange({ ...holiday, name: { ...name, [language]: next } })}
        />
        <button
          type="button"
          className="st-icon"
          aria-label={t.remove(`${date} ${name[language]}`)}
          onClick={onRemove}
        >
          <Trash2 className="i" size={18} strokeWidth={2} />
        </button>
      </div>
      <div className="hr-special">
        <Choice
          label={`${date}: ${t.special}`}
          quiet
          look="chips small"
          options={[
            { value: 'closed', label: t.allDay },
            { value: 'open', label: t.special },
          ]}
          value={hours.length === 0 ? 'closed' : 'open'}
          onChange={(next) =>
            onChange({
              ...holiday,
              hours: next === 'closed' ? [] : [{ from: '09:00', until: '15:00' }],
            })
          }
        />
        {hours.length === 0 ? null : (
          <SpanEditor
            name={date}
            spans={hours}
            onChange={(spans) => onChange({ ...holiday, hours: spans })}
            fault={fault(`holidays.${index}.hours.0`)}
          />
        )}
      </div>
    </>
  );
}
