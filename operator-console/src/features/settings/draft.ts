import type { CentreDocument, SettingsChange } from '@talon/shared/contract/centre-settings.ts';

/** A part of the settings that is saved whole. */
export type Part = keyof SettingsChange;
/** The parts somebody has touched, as they are to be. */
export type Draft = Partial<Pick<CentreDocument, Part & keyof CentreDocument>>;

/** The centre as it will be once the draft is saved. */
export function laidOver(saved: CentreDocument, draft: Draft): CentreDocument {
  return { ...saved, ...draft };
}

/** What is really another thing than what is saved: a value that was set back is none. */
export function changesOf(saved: CentreDocument, draft: Draft): Draft {
  const changed = Object.entries(draft).filter(
    ([part, value]) => JSON.stringify(value) !== JSON.stringify(saved[part as Part]),
  );
  return Object.fromEntries(changed);
}

/** The list with one entry replaced. */
export function replaced<Item>(list: readonly Item[], at: number, item: Item): Item[] {
  return list.map((known, index) => (index === at ? item : known));
}

/** The list without one entry. */
export function without<Item>(list: readonly Item[], at: number): Item[] {
  return list.filter((_, index) => index !== at);
}

/** The list with one entry so many places further down; at either end it stays. */
export function moved<Item>(list: readonly Item[], at: number, by: number): Item[] {
  const to = Math.min(list.length - 1, Math.max(0, at + by));
  const rest = [...list];
  const taken = rest.splice(at, 1);
  rest.splice(to, 0, ...taken);
  return rest;
}

/** Entries that have no names of their own, for lists whose every entry may change under the hand. */
export function numbered<Item>(
  list: readonly Item[],
): readonly { readonly key: string; readonly index: number; readonly item: Item }[] {
  return list.map((item, index) => ({ key: String(index), index, item }));
}
