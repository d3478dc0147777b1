import type { HallAlert } from '@talon/shared/views/hall-view.ts';

/**
 * Whether something came that was not there before. `known` null: the page has just been opened,
 * and what is there already is seen without a sound.
 */
export function newAlerts(
  known: ReadonlySet<string> | null,
  alerts: readonly Pick<HallAlert, 'id' | 'seen'>[],
): boolean {
  return known !== null && alerts.some(({ id, seen }) => !seen && !known.has(id));
}
