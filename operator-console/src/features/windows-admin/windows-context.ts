import type { CentreDocument } from '@talon/shared/contract/centre-settings.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';
import { settingsTexts } from '@talon/shared/locale/settings/texts.ts';
import type { WindowsTexts } from '@talon/shared/locale/settings/windows/uk.ts';
import { createContext, use } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import type { Failure } from '../../desk-pages/failure.ts';
import type { Profile, ServiceWindow } from './profile.ts';
import type { Edited, When, Zone } from './window-edits.ts';

export type WindowsDialog = 'copy' | 'zones';

/** The windows of the centre under somebody's hands, and how they stand in the hall. */
export interface WindowsPage {
  readonly centre: CentreDocument;
  /** As they will be; each window's profile is the one of today. */
  readonly edited: Edited;
  readonly live: readonly WindowItem[];
  /** Categories with somebody who waits longer than the target. */
  readonly overdue: ReadonlySet<string>;
  readonly today: string;
  readonly chosen: ServiceWindow;
  readonly choose: (window: string) => void;
  readonly setWindow: (window: ServiceWindow) => void;
  readonly setProfile: (profile: Profile) => void;
  readonly addWindow: () => void;
  readonly removeWindow: (window: string) => void;
  readonly copyTo: (windows: ReadonlySet<string>) => void;
  readonly setZones: (zones: readonly Zone[]) => void;
  /** The names of what is not saved. */
  readonly changes: readonly string[];
  readonly saving: boolean;
  readonly failure: Failure | null;
  readonly when: When;
  readonly setWhen: (when: When) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onReread: () => void;
  readonly dialog: WindowsDialog | null;
  readonly open: (dialog: WindowsDialog | null) => void;
}

export const WindowsContext = createContext<WindowsPage | null>(null);

export function useWindowsPage(): WindowsPage {
  const page = use(WindowsContext);
  if (page === null) throw new Error('WindowsContext is missing');
  return page;
}

export function useWindowsTexts(): WindowsTexts {
  return settingsTexts[useSettings().language].windows;
}
