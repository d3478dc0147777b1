import { clockTime } from '@talon/shared/locale/format.ts';
import { CalendarClock, CircleCheck } from 'lucide-react';
import type { ReactElement } from 'react';
import { useFrame } from '../frame/frame.ts';
import { Rich } from '../frame/rich.tsx';
import type { Booked } from '../session/session.ts';
import { minutesBetween } from './booked.ts';
import './booked.css';

/** 13f: whether the appointment holds, and what that means for the call. */
export function BookedHeading({ booked }: { readonly booked: Booked }): ReactElement {
  const { texts, language, centre } = useFrame();
  const { checkin } = texts;
  const time = clockTime(language, centre.timeZone, booked.at);
  const minutes = minutesBetween(booked.at, booked.arrivedAt);
  const isLate = booked.came === 'late';
  const Icon = isLate ? CalendarClock : CircleCheck;
  const notes = {
    early: checkin.early(minutes, time),
    due: checkin.due,
    late: checkin.late(minutes),
  };
  return (
    <>
      <h1 className={isLate ? 'okh late' : 'okh'}>
        <Icon className="i" size={64} strokeWidth={2.2} />
        {isLate ? checkin.missed(time) : checkin.confirmed(time)}
      </h1>
      <p className="tk-note">
        <Rich text={notes[booked.came]} />
      </p>
    </>
  );
}
