import { isUntouched, type Session } from '../session/session.ts';

/**
 * Whether a visitor who stands still is asked: also one whose wish has no answer, or it would be
 * sent for somebody who left. A ticket's screen has its own countdown unless something is waited for.
 */
export function isWatched(session: Session): boolean {
  if (session.intention !== null) return true;
  if (isUntouched(session)) return false;
  return session.screen.at !== 'ticket' || session.refused !== null;
}
