import { CirclePause, DoorClosed } from 'lucide-react';
import type { ReactElement } from 'react';
import { OfficeFrame } from '../../office/office-frame.tsx';
import { AlertsCard } from './alerts-card.tsx';
import { ArrivalsCard } from './arrivals-card.tsx';
import { HallContext, type HallPage, useHall } from './hall-context.ts';
import { HallDialogs } from './hall-dialogs.tsx';
import { KpiRow } from './kpi-row.tsx';
import { LoadCard } from './load-card.tsx';
import { PageHead } from './page-head.tsx';
import { WindowsCard } from './windows-card.tsx';
import './hall.css';
import './hall-cards.css';
import './hall-arrivals.css';
import './hall-dialogs.css';

/** 09: the hall as it is this second, what needs attention in it, and what can be done from here. */
export function HallScreen({ page }: { readonly page: HallPage }): ReactElement {
  return (
    <HallContext value={page}>
      <OfficeFrame current="hall" className="hl" over={<HallDialogs />}>
        <PageHead />
        <HallStands />
        <KpiRow />
        <WindowsCard />
        <AlertsCard />
        <ArrivalsCard />
        <LoadCard />
      </OfficeFrame>
    </HallContext>
  );
}

/** A queue that does not move, above everything else. */
function HallStands(): ReactElement | null {
  const { view, t } = useHall();
  const { phase, hall } = view;
  if (phase === 'open' && hall.state !== 'paused') return null;
  const reasons: Readonly<Record<string, string>> = t.pausedHall;
  const Icon = phase === 'open' ? CirclePause : DoorClosed;
  return (
    <p className="hl-stands" role="status">
      <Icon className="i" size={22} strokeWidth={2} />
      {phase === 'open' ? (reasons[hall.pause ?? 'other'] ?? t.pausedHall.other) : t.closedHall}
    </p>
  );
}
