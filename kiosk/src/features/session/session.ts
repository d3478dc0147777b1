import type { RatingBody } from '@talon/shared/contract/feedback.ts';
import type { Problem } from '@talon/shared/contract/problem.ts';
import type { RatingTopic } from '@talon/shared/contract/rating-topics.ts';
import type { IssueBody, IssuedAnswer } from '@talon/shared/contract/tickets.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { Choice } from './purposes.ts';

/** How the visitor asked the screen to look. Forgotten with the session. */
export interface Look {
  readonly large: boolean;
  readonly contrast: boolean;
  readonly reach: boolean;
}

export type Screen =
  | { readonly at: 'home'; readonly page: number }
  | { readonly at: 'services'; readonly category: string; readonly page: number }
  | {
      readonly at: 'search';
      readonly text: string;
      readonly page: number;
      /** The keyboard is on the screen. */
      readonly keys: boolean;
    }
  | { readonly at: 'purpose'; readonly choice: Choice; readonly from: Screen }
  | { readonly at: 'priority' }
  | { readonly at: 'checkin'; readonly code: string }
  | RatingScreen
  | { readonly at: 'thanks'; readonly score: Score }
  /** A service that gives no ticket today. */
  | { readonly at: 'ended'; readonly service: string; readonly from: Screen }
  | { readonly at: 'ticket' };

export type Score = 1 | 2 | 3 | 4 | 5;

export interface RatingScreen {
  readonly at: 'rating';
  readonly score: Score | null;
  readonly topics: readonly RatingTopic[];
  readonly comment: string;
  /** The comment is being written. */
  readonly keys: boolean;
}

/**
 * One wish of a person. Its key is made with the touch and sent unchanged until an answer comes, so
 * a second touch or a lost answer never yields a second ticket.
 */
export type Intention =
  | { readonly kind: 'issue'; readonly key: string; readonly body: IssueBody }
  | {
      readonly kind: 'add';
      readonly key: string;
      readonly ticket: string;
      readonly service: string;
    }
  | { readonly kind: 'reprint'; readonly key: string; readonly ticket: string }
  | { readonly kind: 'rate'; readonly key: string; readonly body: RatingBody };

export type Reply =
  | { readonly kind: 'issued'; readonly answer: IssuedAnswer }
  | { readonly kind: 'added'; readonly service: string }
  | { readonly kind: 'rated' }
  | { readonly kind: 'print'; readonly job: string; readonly via: 'browser' | 'printer' }
  /** null: no answer came for as long as the visitor would wait. */
  | { readonly kind: 'refused'; readonly problem: Problem | null };

/** An appointment that was checked in. Times in epoch ms. */
export interface Booked {
  readonly at: number;
  readonly arrivedAt: number;
  /** `late`: beyond the grace, an ordinary ticket. */
  readonly came: 'early' | 'due' | 'late';
}

/** The ticket on the screen. The key opens its page and its paper. */
export interface HeldTicket {
  readonly id: string;
  readonly number: string;
  readonly key: string;
  readonly link: string;
  readonly services: readonly string[];
  /** It is called before the ordinary ones; why is not known. */
  readonly priority: boolean;
  /** The appointment it was taken for. */
  readonly booked: Booked | null;
  readonly ahead: number;
  readonly waitMinutes: { readonly low: number; readonly high: number } | null;
  /** The print job in hand, and whether it is the ticket's first. */
  readonly job: string;
  /** Who prints it: this kiosk's browser, or the server with a network printer. */
  readonly via: 'browser' | 'printer';
  readonly reprint: boolean;
  /** A service was just added: the number stays, nothing new is printed. */
  readonly added: boolean;
}

export interface Session {
  /** The centre's main language: every visit begins in it. */
  readonly home: Language;
  readonly language: Language;
  readonly look: Look;
  /** The screen is read aloud. */
  readonly aloud: boolean;
  /** The visitor asked for more time: nobody is hurried any more in this session. */
  readonly patient: boolean;
  readonly priority: 'ordinary' | 'legal';
  readonly screen: Screen;
  /** Services chosen before the one in hand, for one ticket. */
  readonly chosen: readonly Choice[];
  /** The service whose documents lie over the screen. */
  readonly documents: Choice | null;
  /** Only documents can be read: the centre is closed or the server away. */
  readonly browsing: boolean;
  readonly intention: Intention | null;
  readonly refused: {
    readonly problem: Problem | null;
    readonly intention: Intention;
  } | null;
  readonly ticket: HeldTicket | null;
}

const plainLook: Look = { large: false, contrast: false, reach: false };

export function newSession(home: Language): Session {
  return {
    home,
    language: home,
    look: plainLook,
    aloud: false,
    patient: false,
    priority: 'ordinary',
    screen: { at: 'home', page: 0 },
    chosen: [],
    documents: null,
    browsing: false,
    intention: null,
    refused: null,
    ticket: null,
  };
}

/** Whether somebody still waits for a wish, or may ask for it again with its key. */
export function holdsWish({ intention, refused }: Session, key: string): boolean {
  return intention?.key === key || refused?.intention.key === key;
}

/** True when nobody has touched anything yet: nothing to ask about and nothing to forget. */
export function isUntouched(session: Session): boolean {
  const { home, language, look, screen } = session;
  return (
    screen.at === 'home' &&
    screen.page === 0 &&
    language === home &&
    !(look.large || look.contrast || look.reach || session.aloud || session.patient) &&
    session.priority === 'ordinary' &&
    session.chosen.length === 0 &&
    session.documents === null &&
    session.refused === null &&
    session.ticket === null &&
    !session.browsing
  );
}
