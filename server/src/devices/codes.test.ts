import type { PairingAnswer } from '@talon/shared/contract/devices.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signIn } from '../testing/people.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let admin: Record<string, string>;
beforeAll(async () => {
  server = await openTestServer();
  admin = { ...(await signIn(server.app, 'admin')).headers };
});
afterAll(() => server.close());

const begin = async (body: object) => {
  const url = '/api/v1/devices/pairings';
  const answer = await server.app.inject({ method: 'POST', url, payload: body });
  return answer.json<PairingAnswer>();
};
const kindOf = (code: string, headers = admin) =>
  server.app.inject({ url: `/api/v1/devices/codes/${code}`, headers });
const claim = (code: string) =>
  server.app.inject({
    method: 'POST',
    url: '/api/v1/devices/claims',
    headers: admin,
    payload: { code, name: 'Табло', kind: 'board', centre: 'demo' },
  });

it('DV-12 a code tells an administrator what its screen takes itself for', async () => {
  const [board, unsaid] = [await begin({ kind: 'board' }), await begin({})];
  expect((await kindOf(board.code)).json()).toEqual({ kind: 'board' });
  expect((await kindOf(unsaid.code)).json()).toEqual({ kind: null });
  const operator = { ...(await signIn(server.app, 'operator1')).headers };
  expect((await kindOf(board.code, operator)).statusCode).toBe(403);
  expect((await kindOf(board.code, {})).statusCode).toBe(401);
});

it('DV-12 a code that was claimed or is too old tells nothing', async () => {
  const { code } = await begin({ kind: 'board' });
  await claim(code);
  expect((await kindOf(code)).statusCode).toBe(404);
  const old = await begin({ kind: 'sign' });
  server.passMs(11 * 60_000);
  expect((await kindOf(old.code)).statusCode).toBe(404);
});

it('DV-12 whoever asks for wrong codes may soon neither ask nor claim', async () => {
  server.passMs(600_000);
  const { code } = await begin({ kind: 'kiosk' });
  const wrong = Array.from({ length: 10 }, (_, n) => String(n).padStart(6, '0'));
  for (const one of wrong) await kindOf(one);
  expect((await kindOf(code)).statusCode).toBe(429);
  expect((await claim(code)).statusCode).toBe(429);
  server.passMs(600_000);
});

it('DV-12 thirty wrong codes at once are no more tries than one after another', async () => {
  server.passMs(600_000);
  const wrong = Array.from({ length: 30 }, (_, n) => String(n).padStart(6, '0'));
  const answers = await Promise.all(wrong.map((one) => kindOf(one)));
  expect(answers.filter(({ statusCode }) => statusCode === 404)).toHaveLength(10);
  server.passMs(600_000);
});

it('DV-12 a store that fails is no wrong code', async () => {
  const { code } = await begin({ kind: 'board' });
  const { code: other } = await begin({ kind: 'board' });
  const { schema } = server.house.db;
  await schema.alterTable('pairings').renameTo('lost').execute();
  for (let n = 0; n < 12; n += 1) {
    expect((await kindOf(code)).statusCode).toBe(500);
    expect((await claim(code)).statusCode).toBe(500);
  }
  await schema.alterTable('lost').renameTo('pairings').execute();
  expect((await kindOf(other)).statusCode).toBe(200);
  expect((await claim(code)).statusCode).toBe(201);
});
