import type { Problem } from '@talon/shared/contract/problem.ts';
import type { KioskTexts } from '@talon/shared/locale/kiosk/uk.ts';
import {
  CalendarClock,
  CalendarX2,
  HandHelping,
  KeyboardIcon,
  type LucideIcon,
  MapPin,
  SearchX,
  Ticket,
  TicketCheck,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { useFrame } from '../frame/frame.ts';
import { StateScreen } from '../states/state-screen.tsx';

const known = {
  appointment_unknown: { icon: SearchX, title: 'unknown' },
  appointment_used: { icon: TicketCheck, title: 'used' },
  appointment_other_day: { icon: CalendarX2, title: 'otherDay' },
  appointment_other_centre: { icon: MapPin, title: 'otherCentre' },
  rate_limited: { icon: CalendarClock, title: 'tooMany' },
} as const satisfies Record<
  string,
  { icon: LucideIcon; title: keyof KioskTexts['checkin']['refused'] }
>;

type KnownCode = keyof typeof known;

/** Whether a refusal speaks of the code; any other is the ticket's own. */
export function isCodeRefusal(problem: Problem | null): problem is Problem & { code: KnownCode } {
  return problem !== null && Object.hasOwn(known, problem.code);
}

/** Why the code gave no ticket, in the server's words, and what to do instead. */
export function RefusedCode({ problem }: { problem: Problem & { code: KnownCode } }): ReactElement {
  const { texts, dispatch } = useFrame();
  const { refused } = texts.checkin;
  const { icon, title } = known[problem.code];
  const used = problem.code === 'appointment_used';
  const again = problem.code === 'appointment_unknown';
  const rows = [
    ...(used ? [{ icon: Ticket, title: refused.yourTicket, text: refused.yourTicketText }] : []),
    ...(again ? [{ icon: KeyboardIcon, title: refused.again, text: refused.againText }] : []),
    ...(used ? [] : [{ icon: Ticket, title: refused.take, text: refused.takeText }]),
    { icon: HandHelping, title: texts.refused.consult, text: texts.refused.consultText },
  ];
  return (
    <StateScreen
      icon={icon}
      sign="warn"
      title={refused[title]}
      lead={problem.detail}
      rows={rows}
      nav={
        <nav className="bot pair" aria-label={refused[title]}>
          <button type="button" className="kb" onClick={() => dispatch({ type: 'home' })}>
            <Ticket className="i" size={42} strokeWidth={2} />
            {texts.rating.take}
          </button>
          <button type="button" className="kb solid" onClick={() => dispatch({ type: 'back' })}>
            {refused.again}
          </button>
        </nav>
      }
    />
  );
}
