import { dayOfMonth } from '@talon/shared/locale/format.ts';
import { CalendarClock } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { useWindowsPage, useWindowsTexts } from './windows-context.ts';

/** The chosen window has another profile from a day on, and it can still be called off. */
export function PlannedNote(): ReactElement | null {
  const { chosen, today, setWindow } = useWindowsPage();
  const { language } = useSettings();
  const t = useWindowsTexts();
  const { later } = chosen;
  if (later === null || today >= later.from) return null;
  const date = dayOfMonth(language, 'UTC', Date.parse(`${later.from}T12:00:00Z`));
  return (
    <p className="wa-note">
      <CalendarClock className="i" size={18} strokeWidth={2} />
      <span>
        {t.planned(date)}{' '}
        <button type="button" onClick={() => setWindow({ ...chosen, later: null })}>
          {t.cancelPlanned}
        </button>
      </span>
    </p>
  );
}
