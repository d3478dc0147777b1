import { shortDate } from '@talon/shared/locale/format.ts';
import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../../app/settings-context.ts';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { noonOf } from './bars.ts';

export interface DayChoiceProps {
  readonly days: readonly string[];
  readonly shown: string;
  readonly choose: (date: string) => void;
}

/** Which of the closed days is gone through. */
export function DayChoice({ days, shown, choose }: DayChoiceProps): ReactElement | null {
  const { language } = useSettings();
  const { calling: t } = useSettingsTexts();
  if (days.length < 2) return null;
  return (
    <label className="fi cm-day">
      <span className="of-sr">{t.otherDay}</span>
      <select value={shown} onChange={({ target }) => choose(target.value)}>
        {days.map((date) => (
          <option key={date} value={date}>
            {shortDate(language, 'UTC', noonOf(date))}
          </option>
        ))}
      </select>
      <ChevronDown className="i" size={18} strokeWidth={2} />
    </label>
  );
}
