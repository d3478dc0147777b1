import { useNow } from '@talon/shared/client/clock.ts';
import { useView } from '@talon/shared/client/live-view.ts';
import { useOfflineSince } from '@talon/shared/client/use-offline.ts';
import type { HallView } from '@talon/shared/views/hall-view.ts';
import { type ReactElement, useEffect, useState } from 'react';
import { meaningOf } from '../../app/refused.ts';
import { Notice } from '../../office/notice.tsx';
import { useOffice } from '../../office/office-context.ts';
import { useFreshPage } from '../../office/use-fresh-page.ts';
import { useOfficeTexts } from '../../office/use-office-texts.ts';
import { sinceView } from '../desk/span.ts';
import type { HallDialog } from './hall-context.ts';
import { HallScreen } from './hall-screen.tsx';
import { useAct } from './use-act.ts';
import { useHallTexts } from './use-hall-texts.ts';

/** The hall of the centre, live. */
export function HallPage(): ReactElement {
  const { centre, person, signOut } = useOffice();
  const t = useHallTexts();
  const office = useOfficeTexts();
  const { view, refused, staleSince } = useView<HallView>(`hall:${centre.id}`);
  const offlineSince = useOfflineSince(staleSince);
  const now = useNow(1000);
  const act = useAct(centre.id);
  const [dialog, open] = useState<HallDialog | null>(null);
  const alerts = view?.alerts.filter(({ seen }) => !seen).length ?? 0;
  useEffect(() => {
    document.title = alerts === 0 ? `Talon: ${t.page}` : t.alertsTitle(alerts);
  }, [t, alerts]);
  useFreshPage(refused);
  if (meaningOf(refused) === 'final' && view === null) {
    const { forbiddenTitle, forbiddenText } = office;
    const told = { title: forbiddenTitle, text: forbiddenText(person.name) };
    return <Notice {...told} person={person.name} onSignOut={signOut} />;
  }
  if (view === null) return <Notice title={t.connecting} person={person.name} />;
  const more = sinceView(view, now);
  return (
    <HallScreen page={{ view, centre: centre.id, now, more, offlineSince, act, dialog, open }} />
  );
}
