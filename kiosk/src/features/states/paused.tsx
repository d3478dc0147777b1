import { useNow } from '@talon/shared/client/clock.ts';
import { clockTime } from '@talon/shared/locale/format.ts';
import type { HallState } from '@talon/shared/views/common.ts';
import { BellRing, Clock, MapPin, TicketCheck } from 'lucide-react';
import type { ReactElement } from 'react';
import { AccessBar } from '../frame/access-bar.tsx';
import { Brand } from '../frame/brand.tsx';
import { useFrame } from '../frame/frame.ts';
import { StateRows } from './state-screen.tsx';

type Reason = 'air_raid' | 'evacuation' | 'technical' | 'other';

function reasonOf(pause: string | null): Reason {
  return pause === 'air_raid' || pause === 'evacuation' || pause === 'technical' ? pause : 'other';
}

interface GoToProps {
  readonly reason: 'air_raid' | 'evacuation';
  readonly shelter: HallState['shelter'];
}

/** The centre's own words where it has any; else people follow those who work there. */
function GoTo({ reason, shelter }: GoToProps): ReactElement {
  const { texts, language } = useFrame();
  const { paused } = texts;
  const own = shelter === undefined ? null : [shelter.way[language], shelter.place[language]];
  const [way, text] = own ?? [paused.way, paused.wayText];
  return (
    <section className="go-to">
      <p className="lab">{paused.go[reason]}</p>
      <p className="to">{paused.to[reason]}</p>
      <p className="way">
        {own === null ? null : <MapPin className="i" size={100} strokeWidth={2} />}
        <span>
          {way === '' ? null : <b>{way}</b>}
          {text}
        </span>
      </p>
    </section>
  );
}

/** 14d: dark, one yellow panel that says where to go when people must. */
export function Paused({ hall }: { readonly hall: HallState }): ReactElement {
  const { texts, language, centre, shape } = useFrame();
  const now = useNow(1000);
  const { paused } = texts;
  const reason = reasonOf(hall.pause);
  const words = reason === 'air_raid' ? 'air_raid' : 'other';
  const since = hall.pausedAt === null ? null : clockTime(language, centre.timeZone, hall.pausedAt);
  return (
    <div className={`screen state alarm ${shape === 'landscape' ? 'land-alarm' : 'tall'}`}>
      <header className="k-head">
        <Brand hours={false} />
        <span className="k-clock">{clockTime(language, centre.timeZone, now)}</span>
      </header>
      <main>
        <div className="al-say">
          <h1>{paused.titles[reason]}</h1>
          <p className="lead">{paused.lead(since)}</p>
        </div>
        {reason === 'air_raid' || reason === 'evacuation' ? (
          <GoTo reason={reason} shelter={hall.shelter} />
        ) : null}
        <StateRows
          rows={[
            { icon: TicketCheck, title: paused.place, text: paused.placeText[words] },
            { icon: Clock, title: paused.time[words], text: paused.timeText },
            { icon: BellRing, title: paused.phone[words], text: paused.phoneText[words] },
          ]}
        />
      </main>
      <AccessBar />
    </div>
  );
}
