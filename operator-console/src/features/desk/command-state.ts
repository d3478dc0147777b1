import type { Answer } from '@talon/shared/client/api.ts';
import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { ConsoleTexts } from '@talon/shared/locale/console/uk.ts';

/** One command at a time: what runs, whether it is being repeated, and the last refusal. */
export interface CommandState {
  readonly running: string | null;
  readonly repeating: boolean;
  readonly refusal: string | null;
}

export const still: CommandState = { running: null, repeating: false, refusal: null };

export type CommandNews =
  | { readonly kind: 'asked'; readonly name: string }
  | { readonly kind: 'repeating' }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly detail: string }
  | { readonly kind: 'dismissed' };

/** How a command ended. Silence is told as what it is: the server may or may not have done it. */
export function newsOf(
  answer: Answer<unknown>,
  { connection }: Pick<ConsoleTexts, 'connection'>,
): CommandNews {
  if (answer.ok) return { kind: 'done' };
  return { kind: 'refused', detail: answer.problem?.detail ?? connection.unconfirmed };
}

export function commandState(state: CommandState, news: CommandNews): CommandState {
  switch (news.kind) {
    case 'asked':
      return { running: news.name, repeating: false, refusal: null };
    case 'repeating':
      return { ...state, repeating: true };
    case 'done':
      return still;
    case 'refused':
      return { running: null, repeating: false, refusal: news.detail };
    case 'dismissed':
      return { ...state, refusal: null };
    default:
      return unreachable(news);
  }
}
