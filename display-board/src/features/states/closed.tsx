import { useNow } from '@talon/shared/client/clock.ts';
import { type Opening, openingOf } from '@talon/shared/client/opening.ts';
import type { WeekDay } from '@talon/shared/views/common.ts';
import { ArrowLeft, Phone } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Scene } from '../hall/scene.ts';

/** «08:00» as people write it: «8:00». */
const plain = (time: string): string => time.replace(/^0(?=\d)/, '');

function hoursOf(day: WeekDay, dayOff: string): string {
  if (day.spans.length === 0) return dayOff;
  return day.spans.map(({ from, until }) => `${plain(from)}–${plain(until)}`).join(', ');
}

const nextOpening = ({ view, language }: Scene, now: number): Opening | null =>
  openingOf({ opensAt: view.hall.opensAt, timeZone: view.centre.timeZone, language, now });

/** When the centre opens, in the size of a called number: the one thing worth reading now. */
export function ClosedHero({ scene }: { readonly scene: Scene }): ReactElement {
  const { view, texts, language } = scene;
  const opening = nextOpening(scene, useNow(30_000));
  const { phone, address } = view.centre;
  return (
    <section className="b-hero still shut">
      {opening === null ? (
        <h1 className="shut-word">{texts.closed}</h1>
      ) : (
        <>
          <h1 className="lab">{texts.opening(opening)}</h1>
          <p className="tn big">{opening.time}</p>
        </>
      )}
      <div className="when">
        <Phone className="i" size={96} strokeWidth={1.8} aria-hidden="true" />
        <p>
          {phone === '' ? null : (
            <b>
              {texts.ask}: <span className="nowrap">{phone}</span>
            </b>
          )}
          {address[language]}
        </p>
      </div>
    </section>
  );
}

/** The week's hours with the next opening marked. */
export function WeekHours({ scene }: { readonly scene: Scene }): ReactElement {
  const { view, texts } = scene;
  const opening = nextOpening(scene, useNow(30_000));
  return (
    <section className="b-list">
      <div className="b-lh">
        <span>{texts.hours}</span>
      </div>
      <ul className="hours">
        {view.week.map((day) => {
          const on = day.date === opening?.isoDate;
          const off = day.spans.length === 0;
          const kind = on ? 'on' : off ? 'off' : '';
          return (
            <li key={day.weekday} className={`${kind}${day.spans.length > 1 ? ' split' : ''}`}>
              <span>
                {texts.weekdays[day.weekday]}
                {on ? <ArrowLeft className="i" size={44} strokeWidth={2.4} aria-hidden /> : null}
              </span>
              <b className="num">{hoursOf(day, texts.dayOff)}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
