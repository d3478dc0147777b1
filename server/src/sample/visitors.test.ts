import { describe, expect, it } from 'vitest';
import { demoCentre } from './centre.ts';
import { hallOverDesks } from './visitors/hall-over-desks.ts';
import { handTurnedTimer, playedDesk } from './visitors/played-hall.fixture.ts';
import { simulatedSeats, startVisitors } from './visitors.ts';

const centre = demoCentre();
const minutes = (count: number): number => count * 60_000;

function played({ seed = 5, speed = 1, signedIn = [] as string[] } = {}) {
  const { timer, turn, pending } = handTurnedTimer(Date.UTC(2026, 10, 24, 6));
  const desk = playedDesk(centre, timer.now);
  const faults: unknown[] = [];
  let ids = 0;
  let down = false;
  const over = hallOverDesks({
    desks: desk.desks,
    centre: centre.id,
    newId: () => `id-${++ids}`,
    now: timer.now,
    isSignedIn: (operator) => signedIn.includes(operator),
  });
  const visitors = startVisitors({
    hall: {
      ...over,
      look: (window) => (down ? Promise.reject(new Error('no room')) : over.look(window)),
      issue: (visit) => (down ? Promise.reject(new Error('no room')) : over.issue(visit)),
    },
    timer,
    centre,
    speed,
    seed,
    operators: simulatedSeats,
    onFault: (fault) => faults.push(fault),
  });
  const happened = (type: string): number => desk.log.filter((event) => event.type === type).length;
  const windowsIn = (state: string): number[] =>
    [...desk.day.windows.values()].filter((one) => one.state === state).map((one) => one.number);
  const fail = (now: boolean): void => {
    down = now;
  };
  return { ...desk, visitors, turn, pending, happened, windowsIn, faults, fail };
}

describe('simulated visitors', () => {
  it('bring the hall into full work within two minutes', async () => {
    const hall = played();
    await hall.turn(minutes(2));
    expect(hall.happened('window_opened')).toBe(11);
    expect(hall.happened('ticket_issued')).toBeGreaterThan(20);
    expect(hall.happened('service_started')).toBeGreaterThan(5);
  });

  it('leave windows 7 and 12 to people, and one more', async () => {
    const hall = played();
    await hall.turn(minutes(90));
    expect(hall.windowsIn('closed')).toEqual([7, 12, 13]);
  });

  it('live a whole day of it: every kind of visit, nothing refused, nobody forgotten', async () => {
    const hall = played();
    await hall.turn(minutes(8 * 60));
    for (const type of [
      'ticket_recalled',
      'ticket_missed',
      'ticket_parked',
      'ticket_unparked',
      'ticket_transferred',
      'service_continued',
      'break_started',
      'break_ended',
      'window_armed',
    ]) {
      expect(hall.happened(type), type).toBeGreaterThan(0);
    }
    expect(hall.refused).toEqual([]);
    expect(hall.faults).toEqual([]);
    const { log } = hall;
    const issued = log.flatMap((event) => (event.type === 'ticket_issued' ? [event] : []));
    expect(issued.length).toBeGreaterThan(300);
    expect(new Set(issued.map((event) => event.leg.priority)).size).toBe(2);
    expect(new Set(issued.map((event) => event.language)).size).toBe(3);
    expect(hall.happened('ticket_completed') / issued.length).toBeGreaterThan(0.8);
  });

  it('are the same with the same seed', async () => {
    const [first, again, other] = [played({ seed: 9 }), played({ seed: 9 }), played({ seed: 10 })];
    for (const hall of [first, again, other]) await hall.turn(minutes(30));
    expect(again.log).toEqual(first.log);
    expect(other.log).not.toEqual(first.log);
  });

  it('come and are served faster at a higher speed', async () => {
    const [life, fast] = [played(), played({ speed: 10 })];
    await life.turn(minutes(120));
    await fast.turn(minutes(12));
    const ratio = fast.happened('ticket_completed') / life.happened('ticket_completed');
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.2);
  });

  it('leave the seat of an operator who signs in', async () => {
    const signedIn: string[] = ['demo-operator2'];
    const hall = played({ signedIn });
    await hall.turn(minutes(10));
    expect(hall.windowsIn('closed')).toEqual([1, 7, 12, 13]);
    signedIn.push('demo-operator6', 'demo-operator7', 'demo-operator8');
    await hall.turn(minutes(1));
    expect(hall.windowsIn('closed')).toEqual([1, 5, 6, 7, 8, 12, 13]);
    signedIn.splice(0);
    await hall.turn(minutes(1));
    expect(hall.windowsIn('closed')).toEqual([7, 12, 13]);
    expect(hall.refused).toEqual([]);
  });

  it('go on by themselves when the hall could not answer for a while', async () => {
    const hall = played();
    await hall.turn(minutes(10));
    hall.fail(true);
    await hall.turn(minutes(5));
    const before = hall.happened('ticket_issued');
    expect(hall.faults.length).toBeGreaterThan(0);
    hall.fail(false);
    await hall.turn(minutes(60));
    expect(hall.happened('ticket_issued')).toBeGreaterThan(before);
  });

  it('stop at once and leave nothing behind', async () => {
    const hall = played();
    await hall.turn(minutes(5));
    hall.visitors.stop();
    const events = hall.log.length;
    expect(hall.pending()).toBe(0);
    await hall.turn(minutes(30));
    expect(hall.log).toHaveLength(events);
  });
});
