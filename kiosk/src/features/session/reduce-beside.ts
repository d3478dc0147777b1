import { unreachable } from '@talon/shared/client/unreachable.ts';
import { codeDigits } from '../checkin/code.ts';
import type { RatingScreen, Session } from './session.ts';
import type { BesideTouch } from './touches.ts';

const unrated: RatingScreen = { at: 'rating', score: null, topics: [], comment: '', keys: false };

/** A visit in which something else is done than taking a ticket. */
export function reduceBeside(session: Session, touch: BesideTouch): Session {
  switch (touch.type) {
    case 'check_in':
      return { ...session, screen: { at: 'checkin', code: '' } };
    case 'code':
      if (session.screen.at !== 'checkin') return session;
      return { ...session, screen: { at: 'checkin', code: touch.code.slice(0, codeDigits) } };
    case 'check_in_with':
      return checkIn(session, touch.code, touch.key);
    case 'rating':
      return { ...session, screen: unrated };
    case 'score':
      return onRating(session, (screen) => ({
        ...screen,
        score: touch.score,
        // Good and bad have words of their own: what was chosen for one says nothing of the other.
        topics: isGood(screen.score) === isGood(touch.score) ? screen.topics : [],
      }));
    case 'topic':
      return onRating(session, (screen) => ({
        ...screen,
        topics: screen.topics.includes(touch.topic)
          ? screen.topics.filter((one) => one !== touch.topic)
          : [...screen.topics, touch.topic],
      }));
    case 'send_rating':
      return rate(session, touch.key);
    case 'aloud':
      return { ...session, aloud: !session.aloud };
    case 'more_time':
      return { ...session, patient: true };
    default:
      return unreachable(touch);
  }
}

/** From here on a score praises. */
export function isGood(score: number | null): boolean {
  return score !== null && score >= 4;
}

export function written(
  screen: RatingScreen,
  touch: { type: 'typed'; text: string } | { type: 'keys'; shown: boolean },
): RatingScreen {
  return touch.type === 'typed'
    ? { ...screen, comment: touch.text }
    : { ...screen, keys: touch.shown };
}

function onRating(session: Session, change: (screen: RatingScreen) => RatingScreen): Session {
  const { screen } = session;
  if (screen.at !== 'rating' || session.intention !== null) return session;
  return { ...session, screen: change(screen) };
}

function checkIn(session: Session, code: string, key: string): Session {
  const { screen, intention, refused, language } = session;
  const isReady = screen.at === 'checkin' && intention === null && refused === null;
  if (!isReady || code.length !== codeDigits) return session;
  const body = { serviceIds: [], appointmentCode: code, language };
  return { ...session, screen: { ...screen, code }, intention: { kind: 'issue', key, body } };
}

function rate(session: Session, key: string): Session {
  const { screen, intention } = session;
  if (screen.at !== 'rating' || screen.score === null || intention !== null) return session;
  const comment = screen.comment.trim();
  const body = {
    score: screen.score,
    topics: [...screen.topics],
    ...(comment === '' ? {} : { comment }),
  };
  return { ...session, intention: { kind: 'rate', key, body } };
}
