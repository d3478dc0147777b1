import type { CalendarDate } from '../words.ts';
import type { ServiceWindow } from './centre-settings.ts';
import type { ProfileLine } from './day-settings.ts';

/** Which lines a window serves on a date: a profile for later holds from its date on. */
export function profileOn(
  { profile, later = null }: Pick<ServiceWindow, 'profile' | 'later'>,
  date: CalendarDate,
): readonly ProfileLine[] {
  return later !== null && date >= later.from ? later.profile : profile;
}
