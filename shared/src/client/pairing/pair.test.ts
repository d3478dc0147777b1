import { expect, test } from 'vitest';
import type { PairingAnswer, TokenAnswer } from '../../contract/devices.ts';
import type { Answer } from '../api.ts';
import { type PairingState, pair, pollMs, retryMs } from './pair.ts';

const start = Date.parse('2026-11-24T10:00:00Z');
const code = (digits: string, seconds = 600): Answer<PairingAnswer> => ({
  ok: true,
  status: 201,
  body: {
    id: `p-${digits}`,
    code: digits,
    secret: `secret-${digits}`,
    expiresAt: new Date(start + seconds * 1000).toISOString(),
  },
});
const pending: Answer<TokenAnswer> = { ok: true, status: 200, body: { state: 'pending' } };
const claimed: Answer<TokenAnswer> = {
  ok: true,
  status: 200,
  body: {
    state: 'claimed',
    token: 'tk',
    device: {
      id: 'd1',
      name: 'Хол',
      kind: 'board',
      centre: 'demo',
      zone: 'z1',
      window: null,
      printer: null,
      speaks: true,
      media: true,
    },
  },
};
const away = { ok: false, problem: null, unreachable: true } as const;
const refused = (status: number): Answer<never> => ({
  ok: false,
  problem: { type: '', title: '', status, code: 'x', detail: '', errors: [] },
});

async function run(asks: Answer<PairingAnswer>[], polls: Answer<TokenAnswer>[], skewMs = 0) {
  const shown: PairingState[] = [];
  const waits: number[] = [];
  const polled: string[] = [];
  let now = start + skewMs;
  let ended = false;
  await pair({
    ask: async () => {
      ended = asks.length === 0;
      return asks.shift() ?? away;
    },
    poll: async (id, secret) => {
      polled.push(`${id} ${secret}`);
      return polls.shift() ?? pending;
    },
    wait: async (ms) => {
      waits.push(ms);
      now += ms;
    },
    now: () => now,
    show: (state) => shown.push(state),
    stopped: () => ended,
  });
  return { shown, waits, polled };
}

test('shows the code until it is claimed and keeps what the device is to show', async () => {
  const { shown, polled } = await run([code('482716')], [pending, claimed]);
  expect(shown[1]).toMatchObject({ step: 'showing', code: '482716', until: start + 600_000 });
  expect(polled).toEqual(['p-482716 secret-482716', 'p-482716 secret-482716']);
  expect(shown.at(-1)).toEqual({
    step: 'claimed',
    device: { token: 'tk', id: 'd1', kind: 'board', centre: 'demo', zone: 'z1', window: null },
  });
});

test('an expired code is replaced by a new one', async () => {
  const { shown } = await run([code('111111', 2), code('222222')], [pending, claimed]);
  expect(shown.flatMap((s) => (s.step === 'showing' ? [s.code] : []))).toContain('222222');
  expect(shown.at(-1)?.step).toBe('claimed');
});

test('a code the server no longer knows is replaced by a new one', async () => {
  const { shown } = await run([code('111111'), code('222222')], [refused(404), claimed]);
  expect(shown.at(-1)?.step).toBe('claimed');
  expect(shown.flatMap((s) => (s.step === 'showing' ? [s.code] : []))).toContain('222222');
});

test('a lost answer or a busy server keeps the code and says whether the server is there', async () => {
  const { shown } = await run([code('482716')], [away, refused(429), refused(503), claimed]);
  const online = shown.flatMap((s) => (s.step === 'showing' ? [s.online] : []));
  expect(online).toEqual([true, false, true, true, true]);
  expect(shown.at(-1)?.step).toBe('claimed');
});

test('without a server it keeps asking, slowly', async () => {
  const { shown, waits } = await run([away, code('482716')], [claimed]);
  expect(shown[1]).toEqual({ step: 'asking', online: false });
  expect(waits).toEqual([retryMs, pollMs]);
});

test('a screen whose clock is a year off still shows the code for ten minutes at most', async () => {
  const { shown } = await run([code('482716')], [claimed], -365 * 86_400_000);
  expect(shown[1]).toMatchObject({ until: start - 365 * 86_400_000 + 600_000 });
});
