import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { Language } from '@talon/shared/locale/languages.ts';

export type Kept = Partial<Record<Language, MenuAnswer>>;

type Store = Pick<Storage, 'getItem' | 'setItem'>;

const slot = (centre: string): string => `talon.catalogue.${centre}`;

/** The catalogue as it was last fetched: documents are read after a start without the server. */
export function loadCatalogue(centre: string, store: Store = localStorage): Kept {
  try {
    const found: unknown = JSON.parse(store.getItem(slot(centre)) ?? 'null');
    return typeof found === 'object' && found !== null ? readable(found as Kept) : {};
  } catch {
    return {};
  }
}

/** A store that is full or forbidden keeps nothing, and nothing else is worse for it. */
export function keepCatalogue(centre: string, kept: Kept, store: Store = localStorage): void {
  try {
    store.setItem(slot(centre), JSON.stringify(kept));
  } catch {
    return;
  }
}

/** Another version's catalogue counts as none. */
function readable(kept: Kept): Kept {
  const entries = Object.entries(kept).filter(
    ([, answer]) => Array.isArray(answer?.categories) && answer.centre?.help !== undefined,
  );
  return Object.fromEntries(entries);
}
