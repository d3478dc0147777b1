import { useState } from 'react';
import type { ReadSettings } from '../../app/use-centre-settings.ts';
import { unsent } from '../../parts/unsent.ts';
import { changesOf, type Draft } from './draft.ts';

export interface Kept {
  /** What the draft was begun from; null: what is read last. */
  readonly base: ReadSettings | null;
  readonly draft: Draft;
}

const nothing: Kept = { base: null, draft: {} };

/** What a draft stands on: a version restored meanwhile is not written over unseen. */
export function baseOf({ base, draft }: Kept, read: ReadSettings): ReadSettings {
  if (base === null) return read;
  return Object.keys(changesOf(base.document, draft)).length === 0 ? read : base;
}

/** The draft of the settings over what it was begun from. */
export function useKeptDraft(read: ReadSettings | null) {
  const [kept, setKept] = useState<Kept>(nothing);
  return {
    draft: kept.draft,
    base: read === null ? null : baseOf(kept, read),
    change: (part: Draft) =>
      setKept((now) => ({
        base: read === null ? null : baseOf(now, read),
        draft: { ...now.draft, ...part },
      })),
    forget: () => setKept(nothing),
    saved: (sent: Draft) => setKept((now) => ({ base: null, draft: unsent(now.draft, sent) })),
  };
}
