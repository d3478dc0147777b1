import { describe, expect, test } from 'vitest';
import { reduce } from './reduce.ts';
import { isUntouched, newSession, type Session } from './session.ts';
import type { Touch } from './touches.ts';

const play = (from: Session, ...touches: readonly Touch[]): Session => touches.reduce(reduce, from);
const start = newSession('uk');
const code = '482715';
const checkIn: Touch = { type: 'check_in_with', code, key: 'k1' };
const atCode = play(start, { type: 'check_in' });
const problem = {
  type: 't',
  title: 't',
  status: 409,
  code: 'appointment_unknown',
  detail: '',
  errors: [],
};

describe('check-in', () => {
  test('a whole code becomes one wish with its key; a second touch changes nothing', () => {
    const asked = play(atCode, { type: 'code', code }, checkIn);
    expect(asked.intention).toEqual({
      kind: 'issue',
      key: 'k1',
      body: { serviceIds: [], appointmentCode: code, language: 'uk' },
    });
    expect(play(asked, { ...checkIn, key: 'k2' }).intention?.key).toBe('k1');
  });

  test('a part of a code asks for nothing, nor does a scan on another screen', () => {
    expect(play(atCode, { ...checkIn, code: '4827' }).intention).toBeNull();
    expect(play(start, checkIn).intention).toBeNull();
  });

  test('no more digits stand there than a code has', () => {
    expect(play(atCode, { type: 'code', code: '4827156' }).screen).toEqual({ at: 'checkin', code });
  });

  test('after a refusal the way back is to empty cells, and a scan does not skip it', () => {
    const reply = { kind: 'refused', problem } as const;
    const refused = play(atCode, checkIn, { type: 'reply', key: 'k1', reply });
    expect(refused.refused?.problem).toBe(problem);
    expect(play(refused, checkIn).intention).toBeNull();
    const back = play(refused, { type: 'back' });
    expect([back.refused, back.screen]).toEqual([null, { at: 'checkin', code: '' }]);
  });
});

describe('a rating', () => {
  const rated = play(start, { type: 'rating' }, { type: 'score', score: 4 });

  test('is sent with what was chosen, and only once', () => {
    const said = play(
      rated,
      { type: 'topic', topic: 'clarity' },
      { type: 'topic', topic: 'hall' },
      { type: 'topic', topic: 'hall' },
      { type: 'keys', shown: true },
      { type: 'typed', text: '  дякую ' },
      { type: 'send_rating', key: 'k1' },
    );
    expect(said.intention).toEqual({
      kind: 'rate',
      key: 'k1',
      body: { score: 4, topics: ['clarity'], comment: 'дякую' },
    });
    expect(play(said, { type: 'send_rating', key: 'k2' }).intention?.key).toBe('k1');
    const done = play(said, { type: 'reply', key: 'k1', reply: { kind: 'rated' } });
    expect(done.screen).toEqual({ at: 'thanks', score: 4 });
    expect(JSON.stringify(done)).not.toContain('дякую');
  });

  test('without a score there is nothing to send', () => {
    expect(play(start, { type: 'rating' }, { type: 'send_rating', key: 'k' }).intention).toBeNull();
  });

  test('what was good is not kept as bad', () => {
    const praised = play(rated, { type: 'topic', topic: 'speed' });
    expect(play(praised, { type: 'score', score: 5 }).screen).toMatchObject({ topics: ['speed'] });
    expect(play(praised, { type: 'score', score: 2 }).screen).toMatchObject({ topics: [] });
  });

  test('back leaves the keyboard first, then the screen', () => {
    const writing = play(rated, { type: 'keys', shown: true });
    expect(play(writing, { type: 'back' }).screen).toMatchObject({ at: 'rating', keys: false });
    expect(play(writing, { type: 'back' }, { type: 'back' }).screen.at).toBe('home');
  });
});

describe('what was asked for', () => {
  test('reading aloud and more time last to the end of the session', () => {
    const asked = play(start, { type: 'aloud' }, { type: 'more_time' });
    expect([asked.aloud, asked.patient, isUntouched(asked)]).toEqual([true, true, false]);
    expect(play(asked, { type: 'finish' })).toEqual(start);
  });

  test('a service that has ended is left to where it was chosen', () => {
    const list: Touch = { type: 'category', category: 'Б' };
    const ended = play(start, list, { type: 'ended', service: 'b1' });
    expect(ended.screen).toMatchObject({ at: 'ended', service: 'b1' });
    expect(play(ended, { type: 'back' }).screen).toMatchObject({ at: 'services', category: 'Б' });
  });
});
