import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { WindowId } from '@talon/shared/domain/words.ts';

/**
 * The window that somebody named by its id or by the number above it. Of several centres with that
 * number none is meant. null: there is no such window.
 */
export function findWindow(centres: readonly CentreSettings[], named: string): WindowId | null {
  const windows = centres.flatMap((centre) => centre.windows);
  const byId = windows.find(({ id }) => id === named);
  if (byId !== undefined) return byId.id;
  const [only, another] = windows.filter(({ number }) => String(number) === named);
  return another === undefined ? (only?.id ?? null) : null;
}
