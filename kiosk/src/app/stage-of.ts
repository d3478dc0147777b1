import type { MenuView } from '@talon/shared/views/menu-view.ts';
import type { Session } from '../features/session/session.ts';

/** What the kiosk as a whole is able to do now. */
export type StageName =
  | 'too_old'
  | 'connecting'
  /** The kept catalogue stands; whether the centre is open is not known yet. */
  | 'blind'
  | 'offline'
  | 'closed'
  | 'paused'
  | 'flow'
  /** Open, and nobody stands here. */
  | 'rest';

export interface Circumstances {
  /** Code of a refused join of the menu room. */
  readonly refused: string | null;
  /** Without the server for longer than a blink. */
  readonly away: boolean;
  readonly hall: MenuView['hall'] | null;
  readonly hasCatalogue: boolean;
  /** The page has just been opened and the server's first word is on its way. */
  readonly firstMoment: boolean;
  readonly session: Pick<Session, 'browsing' | 'intention' | 'screen' | 'ticket'>;
}

/**
 * One screen for the whole kiosk. A ticket on the screen stays whatever happens to the server, and
 * a wish under way speaks for itself.
 */
export function stageOf(now: Circumstances): StageName {
  const { refused, away, hall, hasCatalogue, session } = now;
  if (refused === 'client_too_old') return 'too_old';
  if (session.ticket !== null && session.screen.at === 'ticket') return 'flow';
  if (session.intention !== null) return 'flow';
  if (away) return session.browsing && hasCatalogue ? 'flow' : 'offline';
  if (hall === null || !hasCatalogue) return isBlind(now) ? 'blind' : 'connecting';
  if (hall.state === 'paused') return 'paused';
  if (hall.state === 'closed') return session.browsing ? 'flow' : 'closed';
  return 'flow';
}

function isBlind({ refused, hall, hasCatalogue, firstMoment }: Circumstances): boolean {
  return firstMoment && hasCatalogue && hall === null && refused === null;
}

/** Documents are read only while nothing else can be done: an open centre begins anew. */
export function endsBrowsing({ away, hall, session }: Circumstances): boolean {
  return session.browsing && !away && hall?.state === 'open';
}
