import { useView } from '@talon/shared/client/live-view.ts';
import type { HallView } from '@talon/shared/views/hall-view.ts';
import { type ReactElement, useEffect, useRef } from 'react';
import { useSettings } from '../app/settings-context.ts';
import { chime } from '../features/arrival/chime.ts';
import { freshAlerts } from './new-alerts.ts';
import { OfficeContext, useOffice } from './office-context.ts';
import { sectionsFor } from './sections.ts';

/** Whoever runs the hall hears of it in every section, and sees how much needs attention there. */
export function HallWatch({ children }: { readonly children: ReactElement }): ReactElement {
  const { roles } = useOffice();
  const runsHall = sectionsFor(roles).some(({ id }) => id === 'hall');
  return runsHall ? <Watched>{children}</Watched> : children;
}

function Watched({ children }: { readonly children: ReactElement }): ReactElement {
  const office = useOffice();
  const { sound } = useSettings();
  const { view } = useView<HallView>(`hall:${office.centre.id}`);
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (view === null) return;
    const isFresh = freshAlerts(known.current, view.alerts).length > 0;
    known.current = new Set(view.alerts.map(({ id }) => id));
    if (isFresh && sound) chime();
  }, [view, sound]);
  const alerts = view?.alerts.filter(({ seen }) => !seen).length ?? 0;
  return <OfficeContext value={{ ...office, alerts }}>{children}</OfficeContext>;
}
