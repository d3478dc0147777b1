import type { FirstRunAnswer } from '@talon/shared/contract/installation.ts';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import type { MadeCentre } from './use-new-centre.ts';

/** What the one-time link leads to. */
export type FirstRunState =
  | { readonly step: 'asking'; readonly online: boolean }
  /** Somebody can sign in already: the link has done its work. */
  | { readonly step: 'used' }
  | { readonly step: 'expired' }
  /** Opened without the token that stands after the «#» of the printed link. */
  | { readonly step: 'broken' }
  | { readonly step: 'form' }
  /** Signed in; a centre of one's own is still to be made. */
  | { readonly step: 'centre'; readonly session: SessionAnswer }
  | { readonly step: 'own_ready'; readonly session: SessionAnswer; readonly made: MadeCentre }
  | { readonly step: 'ready'; readonly session: SessionAnswer };

/** Shorter is no token of ours: part of the link was lost in copying. */
const shortestToken = 20;

export function firstRunState(answer: FirstRunAnswer, token: string): FirstRunState {
  if (!answer.needed) return { step: 'used' };
  if (!answer.valid) return { step: 'expired' };
  return { step: token.length < shortestToken ? 'broken' : 'form' };
}
