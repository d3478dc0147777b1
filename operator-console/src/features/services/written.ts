import type { ReadSettings } from '../../app/use-centre-settings.ts';
import { changeOf, type Draft, draftOf } from './draft.ts';

/** What is written stays until it is saved or cancelled, whatever is read meanwhile. */
export interface Written {
  readonly base: ReadSettings;
  readonly draft: Draft;
  /** It was saved, and the rest of it typed meanwhile: it goes on from what is read next. */
  readonly isSent?: boolean;
}

export const written = (base: ReadSettings): Written => ({ base, draft: draftOf(base.document) });

/** What is shown: the written on what it was begun from; with nothing written, what was read last. */
export function standing(kept: Written, read: ReadSettings): Written {
  if (kept.base === read) return kept;
  const { base, draft } = kept.isSent ? { base: read, draft: kept.draft } : kept;
  const isDirty = Object.keys(changeOf(draftOf(base.document), draft)).length > 0;
  return isDirty ? { base, draft } : written(read);
}

/**
 * After `sent` was saved: nothing is left of it, or what was typed while it was under way. What is
 * in force at once (`isNow`) stays in sight until it is read: else a service that was just added
 * would be gone for a moment, and with it the place where somebody writes.
 */
export function afterSave(
  kept: Written,
  sent: Draft,
  { read, isNow }: { readonly read: ReadSettings; readonly isNow: boolean },
): Written {
  return kept.draft === sent && !isNow ? written(read) : { ...kept, isSent: true };
}
