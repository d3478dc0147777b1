import { localStore } from '@talon/shared/client/device/safe-store.ts';
import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import { type Language, languages } from '@talon/shared/locale/languages.ts';

export type Kept = Partial<Record<Language, MenuAnswer>>;

type Store = Pick<Storage, 'getItem' | 'setItem'>;

const slot = (centre: string, language: Language): string =>
  `talon.catalogue.${centre}.${language}`;

/** The catalogue as it was last fetched: a start draws it at once, with the server or without. */
export function loadCatalogue(centre: string, store: Store = localStore): Kept {
  const entries = languages.map((language) => [language, load(centre, language, store)] as const);
  return Object.fromEntries(entries.filter(([, answer]) => answer !== null));
}

function load(centre: string, language: Language, store: Store): MenuAnswer | null {
  try {
    const found: unknown = JSON.parse(store.getItem(slot(centre, language)) ?? 'null');
    return isReadable(found) ? found : null;
  } catch {
    return null;
  }
}

/**
 * Each language by itself as it comes: whoever is switched off in the middle has at least one. A
 * store that is full or forbidden keeps nothing, and nothing else is worse for it.
 */
export function keepCatalogue(
  centre: string,
  language: Language,
  answer: MenuAnswer,
  store: Store = localStore,
): void {
  try {
    store.setItem(slot(centre, language), JSON.stringify(answer));
  } catch {
    return;
  }
}

/** Another version's catalogue counts as none. */
function isReadable(found: unknown): found is MenuAnswer {
  const answer = found as Partial<MenuAnswer> | null;
  return Array.isArray(answer?.categories) && answer.centre?.help !== undefined;
}
