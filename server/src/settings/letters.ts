import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { CalendarDate, CategoryId, ServiceId } from '@talon/shared/domain/words.ts';

/** Every letter of a centre, by what it belongs to. */
export interface Letters {
  readonly categories: ReadonlyMap<CategoryId, string>;
  readonly services: ReadonlyMap<ServiceId, string | null>;
  readonly classes: CentreSettings['letters'];
}

/** The letters of one stored version, and the local date on which it was stored. */
export interface DatedLetters {
  readonly savedOn: CalendarDate;
  readonly letters: Letters;
}

export function lettersOf(centre: CentreSettings): Letters {
  return {
    categories: new Map(centre.categories.map(({ id, letter }) => [id, letter])),
    services: new Map(centre.services.map(({ id, letter }) => [id, letter])),
    classes: centre.letters,
  };
}

/**
 * The letters in force on a date: of the last version stored before it, so that no number changes
 * its letter during a day. A centre's first day takes its first version.
 */
export function lettersOn(history: readonly DatedLetters[], date: CalendarDate): Letters | null {
  const before = history.findLast((dated) => dated.savedOn < date);
  return (before ?? history[0])?.letters ?? null;
}
