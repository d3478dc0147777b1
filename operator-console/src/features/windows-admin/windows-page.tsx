import type { SettingsChange } from '@talon/shared/contract/centre-settings.ts';
import { settingsTexts } from '@talon/shared/locale/settings/texts.ts';
import { type ReactElement, useState } from 'react';
import { useWindows } from '../../app/resources.ts';
import { useSettings } from '../../app/settings-context.ts';
import { type ReadSettings, useCentreSettings } from '../../app/use-centre-settings.ts';
import type { Failure } from '../../desk-pages/failure.ts';
import { Notice } from '../../office/notice.tsx';
import { useOffice } from '../../office/office-context.ts';
import { type Profile, profileOn, type ServiceWindow } from './profile.ts';
import { useOverdue } from './use-overdue.ts';
import {
  changedWindows,
  copiedTo,
  dateIn,
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
  const today = dateIn(document.timeZone, Date.now());
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
    setDraft({ ...draft, ...part });
    setFailure(null);
  };
  const setWindows = (windows: readonly ServiceWindow[]): void => edit({ windows });
  const changed = changedWindows(document.windows, edited.windows);
  const areZonesChanged = JSON.stringify(edited.zones) !== JSON.stringify(document.zones);
  const forget = (): void => {
    setDraft({});
    setFailure(null);
  };
  const onSave = async (): Promise<void> => {
    setSaving(true);
    const from = when === 'now' ? null : dateIn(document.timeZone, Date.now(), 1);
    const windows = sentWindows(document.windows, edited.windows, { today, from });
    const zones = areZonesChanged ? { zones: [...edited.zones] } : {};
    const refused = await save({ windows, ...zones }, read.etag);
    setSaving(false);
    setFailure(refused);
    if (refused === null) setDraft({});
  };
  const replace = (next: ServiceWindow): void =>
    setWindows(edited.windows.map((window) => (window.id === next.id ? next : window)));
  const held = (id: string) => edited.windows.find((window) => window.id === id);
  const page = {
    centre: { ...document, zones: [...edited.zones] },
    edited: { ...edited, windows: shown },
    ...{ live, overdue, today, chosen, choose, dialog, open, when, setWhen, saving, failure },
    setWindow: replace,
    setProfile: (profile: Profile) => {
      const window = held(chosen.id);
      if (window !== undefined) replace(withProfile(window, profile, today));
    },
    addWindow: () => {
      const fresh = newWindow(document.id, edited);
      setWindows([...edited.windows, fresh]);
      choose(fresh.id);
    },
    removeWindow: (id: string) => setWindows(edited.windows.filter((window) => window.id !== id)),
    copyTo: (to: ReadonlySet<string>) => setWindows(copiedTo(edited.windows, chosen, to, today)),
    setZones: (zones: Edited['zones']) => edit({ zones }),
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
