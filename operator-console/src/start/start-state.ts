import type { FirstRunAnswer } from '@talon/shared/contract/installation.ts';
import type { CentresAnswer } from '@talon/shared/contract/public-data.ts';

export type Centre = CentresAnswer['items'][number];

/** What the start page is about. */
export type StartState =
  /** No answer yet; `online` is false once a question went unanswered. */
  | { readonly step: 'asking'; readonly online: boolean }
  | { readonly step: 'no_centre'; readonly firstRun: FirstRunAnswer | null }
  | { readonly step: 'choose'; readonly centres: readonly Centre[]; readonly unknown: boolean }
  | { readonly step: 'centre'; readonly centre: Centre; readonly others: boolean };

export interface Known {
  readonly online: boolean;
  readonly centres: readonly Centre[] | undefined;
  readonly firstRun: FirstRunAnswer | undefined;
  /** `?centre=` of the address. */
  readonly asked: string | null;
}

export function startState({ online, centres, firstRun, asked }: Known): StartState {
  if (centres === undefined) return { step: 'asking', online };
  const [first, ...others] = centres;
  if (first === undefined) return { step: 'no_centre', firstRun: firstRun ?? null };
  const chosen = centres.find(({ id }) => id === asked);
  if (chosen) return { step: 'centre', centre: chosen, others: others.length > 0 };
  if (others.length === 0) return { step: 'centre', centre: first, others: false };
  return { step: 'choose', centres, unknown: asked !== null };
}
