import { openHall } from '@talon/shared/testing/hall.ts';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { createForecaster, replayable } from './forecaster.ts';

vi.setConfig({ testTimeout: 60_000 });
const thread = createForecaster();
afterAll(() => thread.close());

function hallOf(tickets: number) {
  const hall = openHall();
  for (let i = 0; i < tickets; i += 1) {
    hall.given('issue', { ticket: `t${i}`, services: ['residence'] });
  }
  return hall;
}

describe('the replay in its thread', () => {
  test('F-9 tells the wait of a new ticket and of each that waits; nobody serves, no figure', async () => {
    const hall = openHall({}, ['w3']);
    hall.given('issue', { ticket: 't1', services: ['extract'] });
    const snapshot = replayable(hall.day, hall.now());
    if (snapshot === null) throw new Error('the day is open');
    const { services, tickets } = await thread.ask(snapshot);
    const range = services.get('extract');
    expect(range?.low).toBeGreaterThan(0);
    expect(range?.high).toBeGreaterThanOrEqual(range?.low ?? 0);
    expect(services.get('residence')).toBeNull();
    expect(tickets.has('t1')).toBe(true);
  });

  test('F-11 a hall too full to be replayed tells nothing rather than holding the server up', () => {
    expect(replayable(hallOf(2000).day, 0)).not.toBeNull();
    expect(replayable(hallOf(2001).day, 0)).toBeNull();
  });

  test('a question that fails does not end the thread', async () => {
    await expect(thread.ask(null as never)).rejects.toThrow();
    const snapshot = replayable(hallOf(1).day, 0);
    if (snapshot === null) throw new Error('the day is open');
    expect((await thread.ask(snapshot)).services.size).toBe(3);
  });
});
