import { unreachable } from '../../app/unreachable.ts';

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
