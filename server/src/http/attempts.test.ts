import { describe, expect, it } from 'vitest';
import { createAttempts } from './attempts.ts';
import { Fault } from './fault.ts';

const limit = { most: 2, withinMs: 60_000 };
const wrong = () => Promise.reject(new Fault('appointment_unknown'));
const right = () => Promise.resolve('found');

describe('attempts', () => {
  it('may be spent as often as the limit says, and anew when its time is over', () => {
    const attempts = createAttempts(limit);
    attempts.spend('a', 0);
    attempts.spend('a', 1000);
    attempts.spend('b', 1000);
    expect(() => attempts.spend('a', 1500)).toThrow(
      expect.objectContaining({ code: 'rate_limited', retryAfter: 59 }),
    );
    attempts.spend('a', 60_000);
  });

  it('count a wrong guess, and nothing else', async () => {
    const attempts = createAttempts(limit);
    const broken = new Error('the disk');
    const busy = new Fault('storage_unavailable');
    for (let round = 0; round < 3; round += 1) {
      expect(await attempts.guess('a', 0, right)).toBe('found');
      for (const fault of [broken, busy]) {
        await expect(attempts.guess('a', 0, () => Promise.reject(fault))).rejects.toBe(fault);
      }
    }
    await expect(attempts.guess('a', 0, wrong)).rejects.toThrow('appointment_unknown');
    await expect(attempts.guess('a', 0, wrong)).rejects.toThrow('appointment_unknown');
    await expect(attempts.guess('a', 0, right)).rejects.toThrow('rate_limited');
  });

  it('many guesses at once gain nothing', async () => {
    const attempts = createAttempts(limit);
    let looked = 0;
    const guesses = Array.from({ length: 10 }, () =>
      attempts.guess('a', 0, async () => {
        looked += 1;
        return wrong();
      }),
    );
    await Promise.allSettled(guesses);
    expect(looked).toBe(2);
  });
});
