import type { BoardTexts } from '@talon/shared/locale/board/uk.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { BoardView } from '@talon/shared/views/board-view.ts';

/** What every part of a board needs to say anything. */
export interface Scene {
  readonly view: BoardView;
  readonly language: Language;
  readonly texts: BoardTexts;
  readonly portrait: boolean;
  /** Pictures and videos stand under the called number. */
  readonly media: boolean;
  /** Since when the view is stale, server's clock in epoch ms; null = connected. */
  readonly offlineSince: number | null;
}
