import type { HallAlert } from '@talon/shared/views/hall-view.ts';

/**
 * What came that was not there before. `known` null: the page has just been opened, and what is
 * there already is seen without a sound.
 */
export function freshAlerts<T extends Pick<HallAlert, 'id' | 'seen'>>(
  known: ReadonlySet<string> | null,
  alerts: readonly T[],
): readonly T[] {
  return known === null ? [] : alerts.filter(({ id, seen }) => !seen && !known.has(id));
}
