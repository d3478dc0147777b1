import type { BoardTexts, PauseTexts } from '@talon/shared/locale/board/uk.ts';
import { clockTime } from '@talon/shared/locale/format.ts';
import { Clock, type LucideIcon, MapPin, Smartphone, TicketCheck, Users } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Scene } from '../hall/scene.ts';

/** An alarm and an evacuation have words of their own, everything else shares the calm ones. */
export function pauseTexts(texts: BoardTexts, reason: string | null): PauseTexts {
  if (reason === 'air_raid' || reason === 'evacuation') return texts.pauses[reason];
  return texts.pauses.other;
}

/** Signs of the way that fit under the word at its full size; the centre may write more. */
const mostAtFullSize = 90;

function signOf(calm: boolean, isPlaceKnown: boolean): LucideIcon {
  if (calm) return Clock;
  return isPlaceKnown ? MapPin : Users;
}

/** Yellow only where people must move this moment, and never on a stale board. */
export function PausedHero({ scene }: { readonly scene: Scene }): ReactElement {
  const { view, texts, language, offlineSince } = scene;
  const { pause, shelter } = view.hall;
  const said = pauseTexts(texts, pause);
  const calm = said === texts.pauses.other;
  const way =
    shelter === undefined
      ? said.way
      : { title: shelter.way[language], text: shelter.place[language] };
  const Sign = signOf(calm, shelter !== undefined);
  const look = calm || offlineSince !== null ? 'b-hero say' : 'b-hero say stop';
  return (
    <section
      className={way.title.length + way.text.length > mostAtFullSize ? `${look} much` : look}
      role="alert"
    >
      <p className="lab">{said.lead}</p>
      <h1 className={calm ? 'calm' : undefined}>{said.word}</h1>
      <p className="way">
        <Sign className="i" size={216} strokeWidth={1.9} aria-hidden="true" />
        <span>
          {way.title === '' ? null : <b>{way.title}</b>}
          {way.text}
        </span>
      </p>
    </section>
  );
}

export function PauseNotes({ scene }: { readonly scene: Scene }): ReactElement {
  const { view, texts, language } = scene;
  const { pausedAt, pause } = view.hall;
  const since = clockTime(language, view.centre.timeZone, pausedAt ?? 0);
  const notes = [
    { icon: TicketCheck, ...texts.placeKept },
    ...(pausedAt === null ? [] : [{ icon: Clock, ...texts.timeStands(since) }]),
    { icon: Smartphone, ...pauseTexts(texts, pause).resume },
  ];
  return (
    <section className="b-list notes">
      <ul>
        {notes.map(({ icon: Icon, title, text }) => (
          <li key={title}>
            <Icon className="i" size={68} strokeWidth={1.8} aria-hidden="true" />
            <p>
              <b>{title}</b>
              {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
