import { Qr } from '@talon/shared/client/qr.tsx';
import { DoorClosed, HeartHandshake } from 'lucide-react';
import type { CSSProperties, ReactElement } from 'react';
import { useFrame } from '../frame/frame.ts';
import type { HeldTicket } from '../session/session.ts';
import { numberSize, widestRanges, windowRanges } from './facts.ts';

export interface StubProps {
  readonly ticket: HeldTicket;
  readonly names: readonly string[];
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
    <div>
      <b className="d">
        {props.value}
        {props.unit ? <small>{props.unit}</small> : null}
      </b>
      <span>{props.name}</span>
    </div>
  );
}

function NoWindow(): ReactElement {
  const { texts } = useFrame();
  return (
    <div className="shut">
      <DoorClosed className="i" size={78} strokeWidth={1.8} />
      <span>{texts.ticket.noWindow}</span>
    </div>
  );
}

type FactsProps = Pick<StubProps, 'ahead' | 'wait' | 'servedBy' | 'unserved'>;

function Facts({ ahead, wait, servedBy, unserved }: FactsProps): ReactElement {
  const { texts } = useFrame();
  const ranges = windowRanges(servedBy);
  const short = ranges.length <= widestRanges;
  const minutes =
    wait && (wait.low === wait.high ? `≈\u00a0${wait.low}` : `${wait.low}–${wait.high}`);
  return (
    <div className="st-facts">
      <Fact value={String(ahead)} name={texts.ticket.ahead(ahead)} />
      {unserved ? <NoWindow /> : null}
      {minutes === null || unserved ? null : (
        <Fact value={minutes} unit={texts.mark} name={texts.ticket.wait} />
      )}
      {servedBy.length === 0 ? null : (
        <Fact
          value={short ? ranges : String(servedBy.length)}
          name={
            short
              ? texts.ticket.windows(servedBy.length)
              : texts.ticket.windowCount(servedBy.length)
          }
        />
      )}
    </div>
  );
}

/** The white ticket on the dark screen, with its perforations. */
export function Stub(props: StubProps): ReactElement {
  const { ticket, names, ahead, wait, servedBy, unserved, still } = props;
  const { texts } = useFrame();
  const [first = '', ...others] = names;
  const followText = unserved ? texts.ticket.keepText : texts.ticket.followText;
  const size = numberSize(ticket.number, 872, still ? 300 : 324);
  return (
    <article className="stub" data-theme="light">
      {ticket.priority ? (
        <p className="st-prio">
          <HeartHandshake className="i" size={30} strokeWidth={2} />
          {texts.ticket.priority}
        </p>
      ) : null}
      <div className="st-top">
        <p className="tn" style={{ '--tn': `${size}px` } as CSSProperties}>
          {ticket.number}
        </p>
        <p className="st-svc">{first}</p>
        {others.length > 0 ? <p className="st-also">{texts.ticket.also(others)}</p> : null}
      </div>
      <div className="perf" />
      <Facts ahead={ahead} wait={wait} servedBy={servedBy} unserved={unserved} />
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
