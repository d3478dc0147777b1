import { useLive } from '@talon/shared/client/live-view.ts';
import type { SettingsChange } from '@talon/shared/contract/centre-settings.ts';
import { dateIn, daysAfter } from '@talon/shared/locale/calendar.ts';
import { settingsTexts } from '@talon/shared/locale/settings/texts.ts';
import { type ReactElement, useState } from 'react';
import { useWindows } from '../../app/resources.ts';
import { useSettings } from '../../app/settings-context.ts';
import { type ReadSettings, useCentreSettings } from '../../app/use-centre-settings.ts';
import type { Failure } from '../../desk-pages/failure.ts';
import { Notice } from '../../office/notice.tsx';
import { useOffice } from '../../office/office-context.ts';
import { unsent } from '../../parts/unsent.ts';
import { type Profile, profileOn, type ServiceWindow } from './profile.ts';
import { useOverdue } from './use-overdue.ts';
import {
  changedWindows,
  copiedTo,
  type Edited,
  newWindow,
  sentWindows,
  type When,
  withProfile,
} from './window-edits.ts';
import { useWindowsTexts, WindowsContext, type WindowsDialog } from './windows-context.ts';
import { WindowsScreen } from './windows-screen.tsx';

/** The windows of the centre, for an administrator. */
export function WindowsAdminPage(): ReactElement {
  const { centre, person, signOut } = useOffice();
  const t = settingsTexts[useSettings().language];
  const { read, lost, refresh, save } = useCentreSettings(centre.id);
  if (lost) {
    const way = { label: t.retry, onPress: () => void refresh() };
    return <Notice title={t.lost} text={t.lostText} way={way} />;
  }
  if (read === null) {
    return <Notice title={t.connecting} person={person.name} onSignOut={signOut} />;
  }
  return <Loaded {...{ read, refresh, save }} />;
}

interface LoadedProps {
  readonly read: ReadSettings;
  readonly refresh: () => Promise<void>;
  readonly save: (change: SettingsChange, etag: string) => Promise<Failure | null>;
}

function Loaded({ read, refresh, save }: LoadedProps): ReactElement | null {
  const { document } = read;
  const t = useWindowsTexts();
  const live = useWindows(document.id).data?.items ?? [];
  const overdue = useOverdue(document);
  const { now } = useLive();
  const today = dateIn(document.timeZone, now());
  const [draft, setDraft] = useState<Partial<Edited>>({});
  const [chosenId, choose] = useState<string | null>(null);
  const [dialog, open] = useState<WindowsDialog | null>(null);
  const [when, setWhen] = useState<When>('now');
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const edited: Edited = { windows: document.windows, zones: document.zones, ...draft };
  const shown = edited.windows.map((window) => ({ ...window, profile: profileOn(window, today) }));
  const chosen = shown.find(({ id }) => id === chosenId) ?? shown[0];
  if (chosen === undefined) return null;

  const edit = (part: Partial<Edited>): void => {
    setDraft((now) => ({ ...now, ...part }));
    setFailure(null);
  };
  const changed = changedWindows(document.windows, edited.windows);
  const areZonesChanged = JSON.stringify(edited.zones) !== JSON.stringify(document.zones);
  const forget = (): void => {
    setDraft({});
    setFailure(null);
  };
  const onSave = async (): Promise<void> => {
    setSaving(true);
    const from = when === 'now' ? null : daysAfter(dateIn(document.timeZone, now()), 1);
    const windows = sentWindows(document.windows, edited.windows, { today, from });
    const zones = areZonesChanged ? { zones: [...edited.zones] } : {};
    const refused = await save({ windows, ...zones }, read.etag);
    setSaving(false);
    setFailure(refused);
    if (refused === null) setDraft((now) => unsent(now, draft));
  };
  const page = {
    centre: { ...document, zones: [...edited.zones] },
    edited: { ...edited, windows: shown },
    ...{ live, overdue, today, chosen, choose, dialog, open, when, setWhen, saving, failure },
    ...editing({ centre: document.id, edited, chosen, today, edit, choose }),
    changes: [
      ...changed.map(({ number }) => t.windowNumber(number)),
      ...(areZonesChanged ? [t.zonesChanged] : []),
    ],
    onSave: () => void onSave(),
    onCancel: forget,
    onReread: () => {
      forget();
      void refresh();
    },
  };
  return (
    <WindowsContext value={page}>
      <WindowsScreen />
    </WindowsContext>
  );
}

interface EditingParts {
  readonly centre: string;
  /** With profiles as they are saved: one for later is still apart. */
  readonly edited: Edited;
  readonly chosen: ServiceWindow;
  readonly today: string;
  readonly edit: (part: Partial<Edited>) => void;
  readonly choose: (window: string) => void;
}

/** What can be done to the windows and zones under the hand. */
function editing({ centre, edited, chosen, today, edit, choose }: EditingParts) {
  const { windows } = edited;
  const replace = (next: ServiceWindow): void =>
    edit({ windows: windows.map((window) => (window.id === next.id ? next : window)) });
  return {
    setWindow: (next: ServiceWindow) => {
      const held = windows.find(({ id }) => id === next.id);
      // The chosen one is shown with the profile of today; only its owner may change that.
      replace(held === undefined ? next : { ...next, profile: held.profile });
    },
    setProfile: (profile: Profile) => {
      const held = windows.find(({ id }) => id === chosen.id);
      if (held !== undefined) replace(withProfile(held, profile, today));
    },
    addWindow: () => {
      const fresh = newWindow(centre, edited);
      edit({ windows: [...windows, fresh] });
      choose(fresh.id);
    },
    removeWindow: (id: string) => edit({ windows: windows.filter((window) => window.id !== id) }),
    copyTo: (to: ReadonlySet<string>) => edit({ windows: copiedTo(windows, chosen, to, today) }),
    setZones: (zones: Edited['zones']) => edit({ zones }),
  };
}
