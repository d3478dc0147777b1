import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { IssuedAnswer } from '@talon/shared/contract/tickets.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { bookedOf } from '../checkin/booked.ts';
import { type Choice, mostTogether, type Purpose, purposesToAsk } from './purposes.ts';
import { reduceBeside, written } from './reduce-beside.ts';
import {
  type HeldTicket,
  isUntouched,
  newSession,
  type Reply,
  type Screen,
  type Session,
} from './session.ts';
import type { Touch } from './touches.ts';

const home: Screen = { at: 'home', page: 0 };

/** The visit as it goes on with a touch or an answer. While a wish is under way no other begins. */
export function reduce(session: Session, touch: Touch): Session {
  switch (touch.type) {
    case 'language':
      return { ...session, language: touch.language };
    case 'look':
      return {
        ...session,
        look: { ...session.look, [touch.part]: !session.look[touch.part] },
        screen: firstPage(session.screen),
      };
    case 'page':
      return turn(session, touch.page);
    case 'category':
      return { ...session, screen: { at: 'services', category: touch.category, page: 0 } };
    case 'search':
      return { ...session, screen: { at: 'search', text: '', page: 0, keys: true } };
    case 'typed':
    case 'keys':
      return searched(session, touch);
    case 'service':
      return take(session, touch.choice, touch.key);
    case 'purpose':
      return takeFor(session, touch.purpose, touch.key);
    case 'one_more':
      return oneMore(session);
    case 'leave_out':
      return {
        ...session,
        chosen: session.chosen.filter(({ service }) => service !== touch.service),
      };
    case 'documents':
      return { ...session, documents: touch.choice };
    case 'close_documents':
      return { ...session, documents: null };
    case 'priority':
      return { ...session, screen: { at: 'priority' } };
    case 'entitled':
      return { ...session, priority: touch.yes ? 'legal' : 'ordinary', screen: home };
    case 'back':
      return back(session);
    case 'home':
      return { ...session, screen: home, refused: null, documents: null, chosen: [] };
    case 'browse':
      return { ...session, browsing: !session.browsing, screen: home, documents: null };
    case 'add_service':
      return { ...session, screen: home, chosen: [] };
    case 'reprint':
      return reprint(session, touch.key);
    case 'reply':
      return session.intention?.key === touch.key ? answered(session, touch.reply) : session;
    case 'give_up':
      return session.intention === null
        ? session
        : answered(session, { kind: 'refused', problem: null });
    case 'retry':
      return session.refused === null
        ? session
        : { ...session, intention: session.refused.intention, refused: null };
    case 'finish':
      return newSession(session.home);
    case 'main_language':
      return inHome(session, touch.language);
    case 'ended': {
      const { screen } = session;
      return { ...session, screen: { at: 'ended', service: touch.service, from: screen } };
    }
    default:
      return reduceBeside(session, touch);
  }
}

/** Nobody's language is changed under the hand: a visit under way keeps the one it is in. */
function inHome(session: Session, home: Language): Session {
  return isUntouched(session) ? newSession(home) : { ...session, home };
}

/** Another size of text makes other pages: only the first one is sure to exist. */
function firstPage(screen: Screen): Screen {
  return hasPages(screen) ? { ...screen, page: 0 } : screen;
}

type Paged = Extract<Screen, { readonly page: number }>;

const hasPages = (screen: Screen): screen is Paged => 'page' in screen;

/** Another text has other results; with or without the keyboard a page holds other rows. */
function searched(session: Session, touch: Extract<Touch, { type: 'typed' | 'keys' }>): Session {
  const { screen } = session;
  if (screen.at === 'rating') return { ...session, screen: written(screen, touch) };
  if (screen.at !== 'search') return session;
  const change = touch.type === 'typed' ? { text: touch.text } : { keys: touch.shown };
  return { ...session, screen: { ...screen, ...change, page: 0 } };
}

function turn(session: Session, page: number): Session {
  const { screen } = session;
  if (!hasPages(screen)) return session;
  return { ...session, screen: { ...screen, page: Math.max(0, page) } };
}

function take(session: Session, choice: Choice, key: string): Session {
  if (session.intention !== null || session.browsing) return session;
  const closed: Session = { ...session, documents: null };
  if (session.ticket !== null) {
    const { id } = session.ticket;
    return { ...closed, intention: { kind: 'add', key, ticket: id, service: choice.service } };
  }
  const [only, ...others] = purposesToAsk([...session.chosen, choice]);
  if (others.length > 0) {
    return { ...closed, screen: { at: 'purpose', choice, from: session.screen } };
  }
  return issue(closed, choice, only ?? null, key);
}

function takeFor(session: Session, purpose: Purpose, key: string): Session {
  const { screen } = session;
  if (session.intention !== null || screen.at !== 'purpose') return session;
  return issue(session, screen.choice, purpose, key);
}

function issue(session: Session, choice: Choice, purpose: Purpose | null, key: string): Session {
  const services = [...session.chosen, choice].map((one) => one.service);
  const body = {
    serviceIds: [...new Set(services)],
    language: session.language,
    ...(purpose === null ? {} : { purpose }),
    ...(session.priority === 'legal' ? { priority: 'legal' as const } : {}),
  };
  return { ...session, intention: { kind: 'issue', key, body } };
}

function oneMore(session: Session): Session {
  const { screen, chosen } = session;
  if (screen.at !== 'purpose') return session;
  const others = chosen.filter((choice) => choice.service !== screen.choice.service);
  if (others.length + 1 >= mostTogether) return session;
  return { ...session, screen: home, chosen: [...others, screen.choice] };
}

function back(session: Session): Session {
  const { screen, refused } = session;
  if (refused !== null) {
    const again: Screen = screen.at === 'checkin' ? { ...screen, code: '' } : screen;
    return {
      ...session,
      refused: null,
      screen: session.ticket === null ? again : { at: 'ticket' },
    };
  }
  switch (screen.at) {
    case 'home':
      return backFromHome(session);
    case 'services':
    case 'search':
    case 'priority':
    case 'checkin':
      return { ...session, screen: home };
    case 'rating':
      return { ...session, screen: screen.keys ? { ...screen, keys: false } : home };
    case 'thanks':
      return newSession(session.home);
    case 'purpose':
    case 'ended':
      return { ...session, screen: screen.from };
    case 'ticket':
      return session;
    default:
      return unreachable(screen);
  }
}

/** Whoever looked for one more service goes back to the question, nothing chosen is lost. */
function backFromHome(session: Session): Session {
  if (session.ticket !== null) return { ...session, screen: { at: 'ticket' } };
  const choice = session.chosen.at(-1);
  if (choice === undefined) return { ...session, priority: 'ordinary' };
  const chosen = session.chosen.slice(0, -1);
  return { ...session, chosen, screen: { at: 'purpose', choice, from: home } };
}

function reprint(session: Session, key: string): Session {
  if (session.intention !== null || session.ticket === null) return session;
  return { ...session, intention: { kind: 'reprint', key, ticket: session.ticket.id } };
}

function answered(session: Session, reply: Reply): Session {
  const { intention } = session;
  if (intention === null) return session;
  const rested: Session = { ...session, intention: null };
  switch (reply.kind) {
    case 'issued':
      return { ...rested, screen: { at: 'ticket' }, chosen: [], ticket: held(reply.answer) };
    case 'added':
      return onTicket(rested, (ticket) => ({
        ...ticket,
        services: [...ticket.services, reply.service],
        added: true,
      }));
    case 'print':
      return onTicket(rested, (ticket) => ({
        ...ticket,
        job: reply.job,
        via: reply.via,
        reprint: true,
        added: false,
      }));
    case 'rated':
      return rated(rested);
    case 'refused':
      return { ...rested, refused: { problem: reply.problem, intention } };
    default:
      return unreachable(reply);
  }
}

/** What was said is gone from the screen at once, also while the thanks stand there. */
function rated(session: Session): Session {
  const { screen } = session;
  if (screen.at !== 'rating' || screen.score === null) return session;
  return { ...session, screen: { at: 'thanks', score: screen.score } };
}

function onTicket(session: Session, change: (ticket: HeldTicket) => HeldTicket): Session {
  if (session.ticket === null) return session;
  return { ...session, screen: { at: 'ticket' }, ticket: change(session.ticket) };
}

/** The visitor's key stands in the fragment of the link, which no server ever sees. */
export function keyOfLink(link: string): string {
  const hash = link.indexOf('#');
  return hash < 0 ? '' : link.slice(hash + 1);
}

function held(answer: IssuedAnswer): HeldTicket {
  return {
    id: answer.ticket.id,
    number: answer.ticket.number,
    key: keyOfLink(answer.link),
    link: answer.link,
    services: answer.ticket.services.map((service) => service.id),
    priority: answer.ticket.priority === 'legal',
    booked: bookedOf(answer.ticket),
    ahead: answer.ahead,
    waitMinutes: answer.waitMinutes,
    job: answer.print.job,
    via: answer.print.via,
    reprint: false,
    added: false,
  };
}
