import { ArrowRight, CalendarCheck, type LucideIcon, MessageSquareText } from 'lucide-react';
import type { ReactElement } from 'react';
import { useFrame } from '../frame/frame.ts';

interface WayProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly text: string;
  readonly short: boolean;
  readonly kind: string;
  readonly onTouch: () => void;
}

function Way({ icon: Icon, name, text, short, kind, onTouch }: WayProps): ReactElement {
  return (
    <button type="button" className={`k-way ${kind}`} onClick={onTouch}>
      <Icon className="i" size={48} strokeWidth={1.8} />
      <span>
        <b>{name}</b>
        {short ? null : <span>{text}</span>}
      </span>
      {short || kind !== 'first' ? null : (
        <ArrowRight className="i go" size={40} strokeWidth={2.2} />
      )}
    </button>
  );
}

/** What can be done beside taking a ticket, where the centre offers it. */
export function Ways({ short }: { readonly short: boolean }): ReactElement | null {
  const { texts, offers, dispatch } = useFrame();
  const { checkin, rating } = texts;
  if (!offers.checkIn && !offers.feedback) return null;
  return (
    <div className={short ? 'k-ways short' : 'k-ways'}>
      {offers.checkIn ? (
        <Way
          icon={CalendarCheck}
          name={checkin.open}
          text={checkin.openText}
          short={short}
          kind="first"
          onTouch={() => dispatch({ type: 'check_in' })}
        />
      ) : null}
      {offers.feedback ? (
        <Way
          icon={MessageSquareText}
          name={rating.open}
          text={rating.openText}
          short={short}
          kind="other"
          onTouch={() => dispatch({ type: 'rating' })}
        />
      ) : null}
    </div>
  );
}
