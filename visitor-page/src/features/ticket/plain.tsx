import { clockTime } from '@talon/shared/locale/format.ts';
import {
  CircleCheck,
  CirclePause,
  CircleX,
  Clock,
  DoorClosed,
  Link2Off,
  type LucideIcon,
  RefreshCw,
  UserRoundX,
  Users,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { TicketNumber } from './number.tsx';
import { isPaused } from './pause.ts';
import type { StubProps } from './stub.tsx';

export interface PlainProps {
  readonly icon: LucideIcon;
  readonly number: string | null;
  readonly title: string;
  readonly text: string;
  readonly more?: readonly string[];
  readonly action?: { readonly word: string; readonly act: () => void };
}

/** A calm screen with one thing to know and, where there is one, a way on. */
export function Plain({ icon: Icon, number, title, text, more, action }: PlainProps): ReactElement {
  return (
    <section className="plain">
      <Icon size={56} strokeWidth={1.9} aria-hidden="true" />
      {number === null ? null : <TicketNumber number={number} />}
      <h1>{title}</h1>
      <p>{text}</p>
      {more && more.length > 0 ? (
        <ul>
          {more.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {action ? (
        <button type="button" className="solid" onClick={action.act}>
          <RefreshCw size={22} strokeWidth={2} aria-hidden="true" />
          {action.word}
        </button>
      ) : null}
    </section>
  );
}

type Shown = Omit<PlainProps, 'number'>;
type PlainState = Exclude<StubProps['view']['state'], 'waiting'>;

/** A call that a pause of the queue keeps: nobody is to come to a window now. */
function called(props: StubProps): Shown {
  const { view, texts } = props;
  if (!isPaused(view)) return serving(props);
  const title = view.hall.pause === 'air_raid' ? texts.alarm : texts.pausedShort;
  const text = view.window === null ? '' : texts.callKept(view.window.number);
  return { icon: CirclePause, title, text };
}

function missed({ view, language, texts }: StubProps, now: number): Shown {
  const until = view.reinstateUntil;
  const late = until === null || until <= now;
  const text = late
    ? texts.missedLate
    : texts.missedText(clockTime(language, view.centre.timeZone, until));
  return { icon: UserRoundX, title: texts.missed, text };
}

function parked({ view, language, texts }: StubProps): Shown {
  const until = view.parkedUntil;
  const back =
    until === null ? [] : [texts.parkedUntil(clockTime(language, view.centre.timeZone, until))];
  return { icon: CirclePause, title: texts.parked, text: texts.parkedText, more: back };
}

function serving({ view, language, texts }: StubProps): Shown {
  const next = view.nextServices.map((service) => service[language]);
  return {
    icon: Users,
    title: texts.serving,
    text: view.window === null ? '' : texts.window(view.window.number),
    more: next.length > 0 ? [texts.servingText, ...next] : [],
  };
}

/** Every state in which the visitor neither waits nor is to come to a window. */
export function plainOf(props: StubProps, state: PlainState, now: number): Shown {
  const { texts } = props;
  const screens = {
    called: () => called(props),
    serving: () => serving(props),
    parked: () => parked(props),
    no_show: () => missed(props, now),
    completed: () => ({ icon: CircleCheck, title: texts.completed, text: texts.completedText }),
    cancelled: () => ({ icon: CircleX, title: texts.cancelled, text: texts.cancelledText }),
    expired: () => ({ icon: DoorClosed, title: texts.expired, text: texts.expiredText }),
    unclosed: () => ({ icon: CircleCheck, title: texts.completed, text: texts.completedText }),
  } satisfies Record<PlainState, () => Shown>;
  return screens[state]();
}

export const plainIcons = {
  badLink: Link2Off,
  connecting: Clock,
  tooOld: RefreshCw,
  broken: RefreshCw,
};
