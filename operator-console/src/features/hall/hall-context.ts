import { clockTime, minutesSeconds } from '@talon/shared/locale/format.ts';
import type { HallTexts } from '@talon/shared/locale/hall/uk.ts';
import type { LocalText } from '@talon/shared/views/common.ts';
import type { HallView } from '@talon/shared/views/hall-view.ts';
import { createContext, use } from 'react';
import type { Request } from '../../app/api.ts';
import { useSettings } from '../../app/settings-context.ts';
import type { Failure } from '../../desk-pages/failure.ts';
import { useHallTexts } from './use-hall-texts.ts';

export type HallDialog =
  | { readonly name: 'announce' | 'pause' | 'close' | 'feedback' }
  /** `window` null: to all of them. */
  | { readonly name: 'message'; readonly window: string | null; readonly answers?: string }
  | { readonly name: 'open'; readonly window: string | null }
  | { readonly name: 'window' | 'profile'; readonly window: string }
  | { readonly name: 'queue'; readonly category: string };

/** Everything the page of the hall shows and does. */
export interface HallPage {
  readonly view: HallView;
  readonly centre: string;
  /** The server's clock, epoch ms. */
  readonly now: number;
  /** Queue time since the view was made, ms: added to every wait and visit in it. */
  readonly more: number;
  /** Without the server since then, epoch ms; null: what is shown is so. */
  readonly offlineSince: number | null;
  /** One intention of a person; answers null when it was done, else why not. */
  readonly act: (request: Request) => Promise<Failure | null>;
  readonly dialog: HallDialog | null;
  readonly open: (dialog: HallDialog | null) => void;
}

export const HallContext = createContext<HallPage | null>(null);

export interface HallTools extends HallPage {
  readonly t: HallTexts;
  readonly language: 'uk' | 'ru' | 'en';
  readonly local: (text: LocalText) => string;
  /** Wall time of the centre, «10:47». */
  readonly time: (at: number) => string;
  /** «12:20». */
  readonly span: (ms: number) => string;
}

export function useHall(): HallTools {
  const page = use(HallContext);
  if (page === null) throw new Error('HallContext is missing');
  const t = useHallTexts();
  const { language } = useSettings();
  return {
    ...page,
    t,
    language,
    local: (text) => text[language],
    time: (at) => clockTime(language, page.view.timeZone, at),
    span: minutesSeconds,
  };
}
