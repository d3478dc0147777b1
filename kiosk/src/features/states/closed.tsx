import { clockTime, longDate } from '@talon/shared/locale/format.ts';
import type { HallState, WeekDay } from '@talon/shared/views/common.ts';
import { Clock8, FileText, Phone, Utensils } from 'lucide-react';
import type { ReactElement } from 'react';
import { useFrame } from '../frame/frame.ts';
import { BrowseButton } from './browse-button.tsx';
import { hoursText, isLunch, openingTitle, opensToday } from './opening.ts';
import { StateScreen } from './state-screen.tsx';

export interface ClosedProps {
  readonly hall: HallState;
  readonly week: readonly WeekDay[];
  readonly phone: string;
  /** The centre's clock, epoch ms. */
  readonly now: number;
}

function Week({ week }: { readonly week: readonly WeekDay[] }): ReactElement {
  const { texts } = useFrame();
  return (
    <ul className="week" aria-label={texts.closed.week}>
      {week.map((day) => {
        const off = day.spans.length === 0;
        const kind = day.today ? 'on' : off ? 'no' : '';
        return (
          <li key={day.weekday} className={kind} aria-current={day.today ? 'date' : undefined}>
            <span>{texts.closed.days[day.weekday]}</span>
            <b className={off ? 'off' : 'num'}>{off ? texts.closed.dayOff : hoursText(day)}</b>
          </li>
        );
      })}
    </ul>
  );
}

/** 14: when it opens, in the size of a headline; documents can be read meanwhile. */
export function Closed({ hall, week, phone, now }: ClosedProps): ReactElement {
  const { texts, language, centre } = useFrame();
  const { timeZone } = centre;
  const when = { language, timeZone, now, opensAt: hall.opensAt, week };
  const time =
    hall.opensAt !== null && opensToday(when) ? clockTime(language, timeZone, hall.opensAt) : null;
  const tickets =
    time === null || hall.ticketsFrom === undefined
      ? time
      : clockTime(language, timeZone, hall.ticketsFrom);
  const lunch = time !== null && isLunch(when);
  const rows = [
    { icon: FileText, title: texts.closed.lists, text: texts.closed.listsText },
    ...(phone === ''
      ? []
      : [{ icon: Phone, title: texts.closed.phone(phone), text: texts.closed.phoneText }]),
  ];
  return (
    <StateScreen
      icon={lunch ? Utensils : Clock8}
      title={lunch ? texts.ended.lunch(time) : openingTitle(texts, when)}
      lead={
        lunch
          ? texts.ended.lunchText(time)
          : texts.closed.today(longDate(language, timeZone, now), tickets)
      }
      rows={rows}
      hours={false}
      nav={
        <nav className="bot" aria-label={texts.closed.documents}>
          <BrowseButton />
        </nav>
      }
    >
      <Week week={week} />
    </StateScreen>
  );
}
