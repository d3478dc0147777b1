import { useNow } from '@talon/shared/client/clock.ts';
import { useView } from '@talon/shared/client/live-view.ts';
import { useOfflineSince } from '@talon/shared/client/use-offline.ts';
import type { DevicesView } from '@talon/shared/views/devices-view.ts';
import { type ReactElement, useEffect, useState } from 'react';
import { meaningOf } from '../../app/refused.ts';
import { useWindows } from '../../app/resources.ts';
import { Notice } from '../../office/notice.tsx';
import { useOffice } from '../../office/office-context.ts';
import { useFreshPage } from '../../office/use-fresh-page.ts';
import type { DialogName } from './devices-context.ts';
import { DevicesScreen } from './devices-screen.tsx';
import { useDeviceActs } from './use-device-acts.ts';
import { useDeviceTexts } from './use-device-texts.ts';
import { useHistory } from './use-history.ts';

/** The devices of the centre, live. */
export function DevicesPage(): ReactElement {
  const { centre, person, roles, signOut } = useOffice();
  const t = useDeviceTexts();
  const { view, refused, staleSince } = useView<DevicesView>(`devices:${centre.id}`);
  const offlineSince = useOfflineSince(staleSince);
  const now = useNow(1000);
  const acts = useDeviceActs();
  const [chosenId, choose] = useState<string | null>(null);
  const [dialog, open] = useState<DialogName | null>(null);
  const windows = useWindows(centre.id).data?.items ?? [];
  const devices = view?.devices ?? [];
  const chosen = devices.find(({ id }) => id === chosenId) ?? devices[0] ?? null;
  const history = useHistory(chosen);
  const alerts = view?.alerts.length ?? 0;
  useEffect(() => {
    document.title = alerts === 0 ? `Talon: ${t.page}` : `${t.alerts(alerts)}, ${t.page}`;
  }, [t, alerts]);
  useFreshPage(refused);
  if (meaningOf(refused) === 'final' && view === null) {
    return (
      <Notice
        title={t.forbiddenTitle}
        text={t.forbiddenText(person.name)}
        person={person.name}
        onSignOut={signOut}
      />
    );
  }
  if (view === null) return <Notice title={t.connecting} person={person.name} />;
  const mayChange = roles.includes('administrator');
  const page = { view, now, offlineSince, mayChange, chosen, choose, acts, dialog, open };
  return <DevicesScreen page={{ ...page, history, windows }} />;
}
