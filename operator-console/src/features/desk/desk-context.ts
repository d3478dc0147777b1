import { clockTime } from '@talon/shared/locale/format.ts';
import type { LocalText } from '@talon/shared/views/common.ts';
import type { WindowView } from '@talon/shared/views/window-view.ts';
import { createContext, use } from 'react';
import { type Settings, useSettings } from '../../app/settings-context.ts';
import type { Action } from './actions.ts';
import type { DeskMode } from './mode.ts';
import type { Commands } from './use-commands.ts';

/** The open window as every part of the desk sees it. */
export interface Desk {
  readonly view: WindowView;
  /** The server is there, yet gives no news of this window: the view may be old. */
  readonly isStale: boolean;
  readonly mode: DeskMode;
  readonly centre: string;
  /** Server's clock, epoch ms. */
  readonly now: number;
  /** Queue time since the view was made, ms: added to every wait and timer in it. */
  readonly more: number;
  readonly commands: Commands;
  readonly mayChoose: boolean;
  readonly act: (action: Action) => void;
}

export const DeskContext = createContext<Desk | null>(null);

export interface DeskTools extends Desk, Settings {
  readonly local: (text: LocalText) => string;
  /** Wall time of the centre, «10:47». */
  readonly time: (at: number) => string;
}

export function useDesk(): DeskTools {
  const desk = use(DeskContext);
  if (desk === null) throw new Error('DeskContext is missing');
  const settings = useSettings();
  const { language } = settings;
  return {
    ...desk,
    ...settings,
    local: (text) => text[language],
    time: (at) => clockTime(language, desk.view.timeZone, at),
  };
}
