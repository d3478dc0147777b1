import type { IssuedAnswer } from '@talon/shared/contract/tickets.ts';
import { expect, test } from 'vitest';
import { type Choice, purposesToAsk } from './purposes.ts';
import { keyOfLink, reduce } from './reduce.ts';
import { isUntouched, newSession, type Session } from './session.ts';
import type { Touch } from './touches.ts';

const single: Choice = { service: 's1', purposes: ['apply'] };
const several: Choice = { service: 's2', purposes: ['consult', 'apply', 'collect'] };
const other: Choice = { service: 's3', purposes: ['consult', 'apply'] };

const issued: IssuedAnswer = {
  ticket: {
    id: 't1',
    number: 'Е047',
    state: 'waiting',
    services: [{ id: 's1', name: { uk: 'а', ru: 'а', en: 'a' } }],
    purpose: 'apply',
    priority: 'ordinary',
    language: 'uk',
    issuedAt: '2026-11-24T10:34:00+02:00',
    bookedFor: null,
  },
  ahead: 9,
  waitMinutes: { low: 20, high: 30 },
  link: 'http://queue.example/t/t1#k1.secret',
  print: { job: 'j1', state: 'queued', via: 'browser' },
};

const play = (touches: readonly Touch[], from: Session = newSession('uk')): Session =>
  touches.reduce(reduce, from);
const inServices: Touch = { type: 'category', category: 'c1' };
/** One service, one more, and not yet a purpose. */
const twoServices: readonly Touch[] = [
  inServices,
  { type: 'service', choice: several, key: 'k1' },
  { type: 'one_more' },
  inServices,
  { type: 'service', choice: other, key: 'k2' },
];

test('category, service: two touches take a ticket when there is one purpose', () => {
  const session = play([inServices, { type: 'service', choice: single, key: 'k1' }]);
  expect(session.intention).toEqual({
    kind: 'issue',
    key: 'k1',
    body: { serviceIds: ['s1'], language: 'uk', purpose: 'apply' },
  });
});

test('where several purposes apply the third touch takes the ticket', () => {
  const asked = play([inServices, { type: 'service', choice: several, key: 'k1' }]);
  expect(asked.intention).toBeNull();
  expect(asked.screen.at).toBe('purpose');
  const session = reduce(asked, { type: 'purpose', purpose: 'collect', key: 'k2' });
  expect(session.intention).toMatchObject({ key: 'k2', body: { purpose: 'collect' } });
});

test('a double touch keeps the first intention and its key', () => {
  const session = play([
    inServices,
    { type: 'service', choice: single, key: 'k1' },
    { type: 'service', choice: single, key: 'k2' },
    { type: 'service', choice: other, key: 'k3' },
  ]);
  expect(session.intention).toMatchObject({ key: 'k1', body: { serviceIds: ['s1'] } });
  const asked = play([inServices, { type: 'service', choice: several, key: 'k1' }]);
  const twice = play(
    [
      { type: 'purpose', purpose: 'apply', key: 'k2' },
      { type: 'purpose', purpose: 'collect', key: 'k3' },
    ],
    asked,
  );
  expect(twice.intention).toMatchObject({ key: 'k2', body: { purpose: 'apply' } });
});

test('an answer to another intention is dropped', () => {
  const taking = play([inServices, { type: 'service', choice: single, key: 'k1' }]);
  const late = reduce(taking, {
    type: 'reply',
    key: 'old',
    reply: { kind: 'issued', answer: issued },
  });
  expect(late).toBe(taking);
});

test('the answer shows the ticket, with the key of its link', () => {
  const session = play([
    inServices,
    { type: 'service', choice: single, key: 'k1' },
    { type: 'reply', key: 'k1', reply: { kind: 'issued', answer: issued } },
  ]);
  expect(session.screen).toEqual({ at: 'ticket' });
  expect(session.ticket).toMatchObject({ number: 'Е047', key: 'k1.secret', ahead: 9, job: 'j1' });
  expect(session.intention).toBeNull();
});

test('one more service goes to the same ticket, under its own key', () => {
  const session = play([
    inServices,
    { type: 'service', choice: single, key: 'k1' },
    { type: 'reply', key: 'k1', reply: { kind: 'issued', answer: issued } },
    { type: 'add_service' },
    inServices,
    { type: 'service', choice: several, key: 'k2' },
  ]);
  expect(session.intention).toEqual({ kind: 'add', key: 'k2', ticket: 't1', service: 's2' });
  const added = reduce(session, {
    type: 'reply',
    key: 'k2',
    reply: { kind: 'added', service: 's2' },
  });
  expect(added.ticket).toMatchObject({ services: ['s1', 's2'], added: true, job: 'j1' });
  expect(added.screen.at).toBe('ticket');
});

test('a refused further service leads back to the ticket in hand', () => {
  const session = play([
    inServices,
    { type: 'service', choice: single, key: 'k1' },
    { type: 'reply', key: 'k1', reply: { kind: 'issued', answer: issued } },
    { type: 'add_service' },
    { type: 'service', choice: several, key: 'k2' },
    { type: 'reply', key: 'k2', reply: { kind: 'refused', problem: null } },
    { type: 'back' },
  ]);
  expect(session.refused).toBeNull();
  expect(session.screen.at).toBe('ticket');
});

test('several services before the ticket are asked for a purpose they share', () => {
  const session = play([...twoServices, { type: 'purpose', purpose: 'apply', key: 'k3' }]);
  expect(session.intention).toMatchObject({
    key: 'k3',
    body: { serviceIds: ['s2', 's3'], purpose: 'apply' },
  });
});

test('one more is not chosen beyond what one list holds', () => {
  const fourth: Choice = { service: 's4', purposes: ['consult', 'apply'] };
  const two = play([
    ...twoServices,
    { type: 'one_more' },
    inServices,
    { type: 'service', choice: fourth, key: 'k3' },
  ]);
  expect(two.chosen.map(({ service }) => service)).toEqual(['s2', 's3']);
  expect(two.screen).toMatchObject({ at: 'purpose', choice: fourth });
  expect(reduce(two, { type: 'one_more' })).toBe(two);
});

test('a service chosen before can be left out again', () => {
  const session = play([
    ...twoServices,
    { type: 'leave_out', service: 's2' },
    { type: 'purpose', purpose: 'consult', key: 'k3' },
  ]);
  expect(session.intention).toMatchObject({ body: { serviceIds: ['s3'], purpose: 'consult' } });
});

test('whoever wants no further service goes back to the one in hand', () => {
  const asked = play([inServices, { type: 'service', choice: several, key: 'k1' }]);
  const session = play([{ type: 'one_more' }, { type: 'back' }], asked);
  expect(session.chosen).toEqual([]);
  expect(session.screen).toMatchObject({ at: 'purpose', choice: several });
});

test('a search begins with the keyboard, and each letter with its first page', () => {
  const open = play([{ type: 'search' }]);
  expect(open.screen).toEqual({ at: 'search', text: '', page: 0, keys: true });
  const found = play(
    [
      { type: 'typed', text: 'су' },
      { type: 'page', page: 2 },
      { type: 'typed', text: 'суб' },
    ],
    open,
  );
  expect(found.screen).toEqual({ at: 'search', text: 'суб', page: 0, keys: true });
  const hidden = play(
    [
      { type: 'page', page: 2 },
      { type: 'keys', shown: false },
    ],
    found,
  );
  expect(hidden.screen).toEqual({ at: 'search', text: 'суб', page: 0, keys: false });
  expect(reduce(hidden, { type: 'back' }).screen.at).toBe('home');
});

test('from the purpose back leads to what was found, as it was', () => {
  const found = play([{ type: 'search' }, { type: 'typed', text: 'суб' }]);
  const asked = reduce(found, { type: 'service', choice: several, key: 'k1' });
  expect(reduce(asked, { type: 'back' }).screen).toEqual(found.screen);
});

test('letters typed after the search was left change nothing', () => {
  const session = play([{ type: 'search' }, { type: 'back' }]);
  expect(reduce(session, { type: 'typed', text: 'а' })).toBe(session);
});

test('priority is asked first, then the same flow with priority legal', () => {
  const yes = play([
    { type: 'priority' },
    { type: 'entitled', yes: true },
    inServices,
    { type: 'service', choice: single, key: 'k1' },
  ]);
  expect(yes.intention).toMatchObject({ body: { priority: 'legal' } });
  const no = play([
    { type: 'priority' },
    { type: 'entitled', yes: false },
    inServices,
    { type: 'service', choice: single, key: 'k1' },
  ]);
  expect(no.intention).not.toHaveProperty('body.priority');
});

test.each([
  ['legal', true],
  ['ordinary', false],
] as const)('a ticket of %s priority is held as such: %s', (priority, held) => {
  const asked = play([inServices, { type: 'service', choice: single, key: 'k1' }]);
  const answer = { ...issued, ticket: { ...issued.ticket, priority } };
  const session = reduce(asked, { type: 'reply', key: 'k1', reply: { kind: 'issued', answer } });
  expect(session.ticket?.priority).toBe(held);
});

test('trying again after a lost answer keeps the key of the wish', () => {
  const lost = play([
    inServices,
    { type: 'service', choice: single, key: 'k1' },
    { type: 'give_up' },
  ]);
  expect(lost.intention).toBeNull();
  expect(lost.refused?.problem).toBeNull();
  expect(reduce(lost, { type: 'retry' }).intention).toMatchObject({ key: 'k1' });
});

test('while only documents can be read no touch takes a ticket', () => {
  const session = play([
    { type: 'browse' },
    inServices,
    { type: 'service', choice: single, key: 'k1' },
  ]);
  expect(session.intention).toBeNull();
});

test('the end of a visit forgets language, look, priority and ticket', () => {
  const session = play([
    { type: 'language', language: 'en' },
    { type: 'look', part: 'large' },
    { type: 'look', part: 'contrast' },
    { type: 'priority' },
    { type: 'entitled', yes: true },
  ]);
  expect(isUntouched(session)).toBe(false);
  const ended = reduce(session, { type: 'finish' });
  expect(ended).toEqual(newSession('uk'));
  expect(isUntouched(ended)).toBe(true);
});

test('a visit ends in the centre’s main language, whatever the visitor spoke', () => {
  const started = reduce(newSession('uk'), { type: 'main_language', language: 'ru' });
  expect(started).toEqual(newSession('ru'));
  const ended = play(
    [{ type: 'language', language: 'en' }, inServices, { type: 'finish' }],
    started,
  );
  expect(ended).toEqual(newSession('ru'));
  expect(isUntouched(ended)).toBe(true);
});

test('a main language that comes while somebody is at the kiosk waits for the visit’s end', () => {
  const going = play([inServices, { type: 'main_language', language: 'ru' }]);
  expect(going).toMatchObject({ language: 'uk', screen: { at: 'services' } });
  expect(reduce(going, { type: 'finish' }).language).toBe('ru');
});

test('another size of text begins at the first page', () => {
  const session = play([inServices, { type: 'page', page: 2 }, { type: 'look', part: 'large' }]);
  expect(session.screen).toEqual({ at: 'services', category: 'c1', page: 0 });
});

test.each<[readonly Choice[], readonly string[]]>([
  [[single], ['apply']],
  [[several], ['consult', 'apply', 'collect']],
  [
    [single, several],
    ['consult', 'apply', 'collect'],
  ],
  [
    [several, other],
    ['consult', 'apply'],
  ],
  [[other, { service: 's4', purposes: ['apply', 'collect'] }], ['apply']],
])('purposes to ask for a visit: %j', (choices, purposes) => {
  expect(purposesToAsk(choices)).toEqual(purposes);
});

test('the key of a link is its fragment', () => {
  expect(keyOfLink('http://x/t/1#a.b')).toBe('a.b');
  expect(keyOfLink('http://x/t/1')).toBe('');
});
