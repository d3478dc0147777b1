import { expect, test } from 'vitest';
import { type HeldTicket, type Intention, newSession, type Session } from '../session/session.ts';
import { isWatched } from './watched.ts';

const start = newSession('uk');
const wish: Intention = {
  kind: 'issue',
  key: 'k',
  body: { serviceIds: ['s'], language: 'uk' },
};
const atTicket: Session = { ...start, screen: { at: 'ticket' }, ticket: { id: 't' } as HeldTicket };

test.each<[string, Session, boolean]>([
  ['nobody', start, false],
  ['who asked for more time and went back to the first screen', { ...start, patient: true }, true],
  ['somebody on a screen', { ...start, screen: { at: 'priority' } }, true],
  ['T-24 a wish without an answer', { ...start, intention: wish }, true],
  ['a ticket, which has its own countdown', atTicket, false],
  [
    'T-24 a reprint without an answer',
    { ...atTicket, intention: { kind: 'reprint', key: 'k', ticket: 't' } },
    true,
  ],
  ['a refusal over a ticket', { ...atTicket, refused: { problem: null, intention: wish } }, true],
])('stillness is watched for %s: %s', (_, session, watched) => {
  expect(isWatched(session)).toBe(watched);
});
