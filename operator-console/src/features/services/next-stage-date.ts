import { daysAfter } from '@talon/shared/locale/calendar.ts';

/** A change of the stage comes tomorrow at the soonest, and after all that are planned. */
export function nextStageDate(
  today: string,
  planned: readonly { readonly date: string }[],
): string {
  const last = planned.at(-1)?.date ?? today;
  return daysAfter(last > today ? last : today, 1);
}
