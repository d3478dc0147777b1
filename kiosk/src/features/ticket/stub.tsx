import { Qr } from '@talon/shared/client/qr.tsx';
import { clockTime } from '@talon/shared/locale/format.ts';
import { numberRuns } from '@talon/shared/locale/number-runs.ts';
import { numberInWords } from '@talon/shared/locale/voice/phrase.ts';
import { DoorClosed, HeartHandshake, WifiOff } from 'lucide-react';
import type { CSSProperties, ReactElement } from 'react';
import { minutesBetween } from '../checkin/booked.ts';
import { useFrame } from '../frame/frame.ts';
import type { Booked, HeldTicket } from '../session/session.ts';
import { numberSize, widestRanges } from './facts.ts';

export interface StubProps {
  readonly ticket: HeldTicket;
  readonly names: readonly string[];
  /** The server is not there: the queue's figures are of before and not shown. */
  readonly away: boolean;
  /** The newest known: from the live view, else from the answer. */
  readonly ahead: number;
  readonly wait: { readonly low: number; readonly high: number } | null;
  readonly servedBy: readonly number[];
  /** No window is open for it yet. */
  readonly unserved: boolean;
  /** No paper: the phone is the way to keep it. */
  readonly still: boolean;
}

function Fact(props: { value: string; unit?: string; name: string }): ReactElement {
  return (
    <div data-aloud="">
      <b className="d">
        {props.value}
        {props.unit ? <small>{props.unit}</small> : null}
      </b>
      <span>{props.name}</span>
    </div>
  );
}

/** Whoever booked stands in no line: the time says when. */
function BookedFacts(
  props: Pick<FactsProps, 'servedBy' | 'unserved'> & { readonly booked: Booked },
): ReactElement {
  const { booked, servedBy, unserved } = props;
  const { texts, language, centre } = useFrame();
  const { checkin } = texts;
  const time = clockTime(language, centre.timeZone, booked.at);
  const minutes = String(minutesBetween(booked.at, booked.arrivedAt));
  return (
    <div className="st-facts">
      <Fact value={time} name={checkin.bookedFor} />
      {booked.came === 'early' && !unserved ? (
        <Fact value={minutes} unit={texts.mark} name={checkin.untilThen} />
      ) : null}
      {unserved ? <NoWindow /> : <Windows servedBy={servedBy} />}
    </div>
  );
}

function Windows({ servedBy }: Pick<FactsProps, 'servedBy'>): ReactElement | null {
  const { texts } = useFrame();
  const ranges = numberRuns(servedBy);
  const count = servedBy.length;
  if (count === 0) return null;
  return ranges.length <= widestRanges ? (
    <Fact value={ranges} name={texts.ticket.windows(count)} />
  ) : (
    <Fact value={String(count)} name={texts.ticket.windowCount(count)} />
  );
}

function NoWindow(): ReactElement {
  const { texts } = useFrame();
  return (
    <div className="shut" data-aloud="">
      <DoorClosed className="i" size={78} strokeWidth={1.8} />
      <span>{texts.ticket.noWindow}</span>
    </div>
  );
}

type FactsProps = Pick<StubProps, 'ahead' | 'wait' | 'servedBy' | 'unserved'>;

function Facts({ ahead, wait, servedBy, unserved }: FactsProps): ReactElement {
  const { texts } = useFrame();
  const minutes =
    wait && (wait.low === wait.high ? `≈\u00a0${wait.low}` : `${wait.low}–${wait.high}`);
  return (
    <div className="st-facts">
      <Fact value={String(ahead)} name={texts.ticket.ahead(ahead)} />
      {unserved ? <NoWindow /> : null}
      {minutes === null || unserved ? null : (
        <Fact value={minutes} unit={texts.mark} name={texts.ticket.wait} />
      )}
      <Windows servedBy={servedBy} />
    </div>
  );
}

/** In place of figures that nobody vouches for. */
function AwayNote(): ReactElement {
  const { texts } = useFrame();
  return (
    <p className="st-away" data-aloud="">
      <WifiOff className="i" size={64} strokeWidth={1.9} />
      <span>{texts.ticket.away}</span>
    </p>
  );
}

/** The time of an appointment stands whatever the queue does; places and windows move. */
function FactsNow(props: StubProps): ReactElement {
  const { ticket, away, ahead, wait } = props;
  const servedBy = away ? [] : props.servedBy;
  const unserved = props.unserved && !away;
  const { booked } = ticket;
  if (booked !== null && booked.came !== 'late') {
    return <BookedFacts booked={booked} {...{ servedBy, unserved }} />;
  }
  return away ? <AwayNote /> : <Facts {...{ ahead, wait, servedBy, unserved }} />;
}

/** The white ticket on the dark screen, with its perforations. */
export function Stub(props: StubProps): ReactElement {
  const { ticket, names, unserved, still } = props;
  const { texts, language } = useFrame();
  const [first = '', ...others] = names;
  const followText = unserved ? texts.ticket.keepText : texts.ticket.followText;
  const size = numberSize(ticket.number, 872, still || ticket.booked !== null ? 300 : 324);
  return (
    <article className="stub" data-theme="light">
      {ticket.priority ? (
        <p className="st-prio">
          <HeartHandshake className="i" size={30} strokeWidth={2} />
          {texts.ticket.priority}
        </p>
      ) : null}
      <div className="st-top">
        <p
          className="tn"
          style={{ '--tn': `${size}px` } as CSSProperties}
          data-aloud={numberInWords(ticket.number, language)}
        >
          {ticket.number}
        </p>
        <p className="st-svc">{first}</p>
        {others.length > 0 ? <p className="st-also">{texts.ticket.also(others)}</p> : null}
      </div>
      <div className="perf" />
      <FactsNow {...props} />
      <div className="perf" />
      <div className="st-qr">
        <Qr text={ticket.link} size={still ? 248 : 272} label={texts.ticket.qr} />
        <div>
          <h2>{still ? texts.ticket.keep : texts.ticket.follow}</h2>
          <p>{still ? texts.ticket.keepText : followText}</p>
        </div>
      </div>
    </article>
  );
}
