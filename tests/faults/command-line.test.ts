import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeAt } from '@talon/server/src/testing/authenticator.ts';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, type RunningServer, startServer } from '../support/server.ts';
import { commandLineProgramme } from '../support/server-programme.ts';

let folder: string;
let server: RunningServer;
/** Not the demonstration's: that takes its sample centre anew at each start. */
const flags = ['--demo', '--quiet'];

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** The command line as a process of its own, on the data folder of the test. */
function talon(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...commandLineProgramme(), ...words], {
      env: { ...process.env, TALON_DATA: folder, TALON_PUBLIC_URL: server.url, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += String(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

const json = { 'content-type': 'application/json' };
const post = (path: string, body: object, headers: Readonly<Record<string, string>> = json) =>
  fetch(`${server.url}/api/v1${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
const enter = async (login: string, password: string) =>
  (await post('/session', { login, password })).status;
const tokenIn = (said: string): string => /#([\w-]{43})/.exec(said)?.[1] ?? '';
const copy = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'talon-commands-'));
  server = await startServer({ flags, dataFolder: folder });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('beside a running server', () => {
  test('CL-1 adds a person, whose one-time link the server takes at once', async () => {
    const words = ['user', 'add', '--login', 'olha', '--name', 'Ольга', '--role', 'operator'];
    const { code, said } = await talon(words);
    expect([code, said]).toEqual([0, expect.stringContaining(`${server.url}/invitation/#`)]);
    const set = await post('/invitations', { token: tokenIn(said), password: 'добрий пароль' });
    expect((await set.json()).session).toMatchObject({ roles: ['operator'], centres: ['demo'] });
    const again = await talon(words);
    expect([again.code, again.said]).toEqual([1, expect.stringContaining('taken')]);
  });

  test('PE-19 gives a person more roles, in force as they sign in to the running server', async () => {
    const words = ['user', 'grant', 'operator2', '--role', 'reception', '--centre', 'demo'];
    for (const _ of ['given', 'given again']) expect((await talon(words)).code).toBe(0);
    const answer = await post('/session', { login: 'operator2', password: 'talon-demo' });
    expect((await answer.json()).roles.sort()).toEqual(['operator', 'reception']);
    const nobody = await talon(['user', 'grant', 'nobody', '--role', 'operator', '--everywhere']);
    expect([nobody.code, nobody.said]).toEqual([1, expect.stringContaining('Nobody')]);
  });

  test('CL-1 makes a password void, ends the sessions and prints a link', async () => {
    const answer = await post('/session', { login: 'operator1', password: 'talon-demo' });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const { code, said } = await talon(['user', 'reset-password', 'operator1']);
    expect(code).toBe(0);
    const session = await fetch(`${server.url}/api/v1/session`, { headers: { cookie } });
    expect([session.status, await enter('operator1', 'talon-demo')]).toEqual([401, 401]);
    await post('/invitations', { token: tokenIn(said), password: 'зовсім новий' });
    expect(await enter('operator1', 'зовсім новий')).toBe(200);
  });

  test('CL-1 drops a second factor, which the running server then asks for no more', async () => {
    const answer = await post('/session', { login: 'operator9', password: 'talon-demo' });
    const headers = {
      ...json,
      cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '',
      'x-csrf-token': (await answer.json()).csrfToken,
    };
    const enrol = (path: string, body: object) =>
      post(`/account/second-factor${path}`, body, headers);
    const { secret } = await (await enrol('', { password: 'talon-demo' })).json();
    expect((await enrol('/confirm', { code: await codeAt(secret) })).status).toBe(200);
    expect(await enter('operator9', 'talon-demo')).toBe(401);

    const words = ['user', 'reset-password', 'operator9', '--drop-second-factor'];
    const { code, said } = await talon(words);
    expect(code).toBe(0);
    const set = await post('/invitations', { token: tokenIn(said), password: 'знову новий' });
    expect((await set.json()).session).toMatchObject({ user: { login: 'operator9' } });
    expect(await enter('operator9', 'знову новий')).toBe(200);
  });

  test('CL-2 copies the database while it is written to, checks the copy and overwrites none', async () => {
    const writing = Promise.all(
      Array.from({ length: 20 }, (_, i) => enter(`operator${(i % 6) + 2}`, 'talon-demo')),
    );
    const { code, said } = await talon(['backup', copy('night.sqlite')]);
    await writing;
    expect([code, said]).toEqual([0, expect.stringContaining('checked')]);
    const db = new Sqlite(copy('night.sqlite'), { readonly: true });
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('journal_mode', { simple: true })).toBe('delete');
    expect(db.prepare("select name from users where login = 'olha'").pluck().get()).toBe('Ольга');
    db.close();
    expect((await talon(['backup', copy('night.sqlite')])).code).toBe(1);
  });

  test('CL-3 puts nothing back and takes no centre in while a server holds the folder', async () => {
    const put = await talon(['restore', copy('night.sqlite')]);
    expect([put.code, put.said]).toEqual([1, expect.stringContaining('Another Talon is running')]);
    expect((await talon(['export', 'demo', copy('demo.json')])).code).toBe(0);
    const taken = await talon(['import', copy('demo.json'), '--into', 'second']);
    expect([taken.code, taken.said]).toEqual([1, expect.stringContaining('running')]);
  });

  test('CL-4 the doctor finds all well and says that a server runs', async () => {
    const { code, said } = await talon(['doctor'], { TALON_PORT: String(await freePort()) });
    expect([code, said]).toEqual([0, expect.stringContaining('a server is running')]);
  });
});

describe('with the server stopped', () => {
  test('CL-3 puts a copy in place, keeps what was there, and the server serves it', async () => {
    await talon(['user', 'add', '--login', 'late', '--name', 'Late', '--role', 'operator']);
    await server.stop();
    const { code, said } = await talon(['restore', copy('night.sqlite')]);
    expect([code, said]).toEqual([0, expect.stringContaining('before-restore')]);
    const aside = readdirSync(folder).find((name) => /before-restore-[^-]*-[^.]*Z$/.test(name));
    const old = new Sqlite(copy(aside ?? ''), { readonly: true });
    expect(old.prepare("select count(*) from users where login = 'late'").pluck().get()).toBe(1);
    old.close();

    const taken = await talon(['import', copy('demo.json'), '--into', 'second']);
    expect([taken.code, taken.said]).toEqual([0, expect.stringContaining('second is made')]);
    server = await startServer({ flags, dataFolder: folder });
    expect(await enter('olha', 'добрий пароль')).toBe(200);
    const { items } = await (await fetch(`${server.url}/api/v1/centres`)).json();
    expect(items.map(({ id }: { id: string }) => id)).toContain('second');
  });

  test('CL-3 refuses a copy that is damaged and changes nothing', async () => {
    await server.stop();
    const whole = readFileSync(copy('night.sqlite'));
    writeFileSync(copy('torn.sqlite'), whole.subarray(0, Math.floor(whole.length / 2)));
    const before = readFileSync(copy('talon.sqlite'));
    const { code } = await talon(['restore', copy('torn.sqlite')]);
    expect(code).toBe(1);
    expect(readFileSync(copy('talon.sqlite')).equals(before)).toBe(true);
    expect(existsSync(copy('talon.sqlite.part'))).toBe(false);
  });

  test('CL-4 the doctor names what is broken and ends with 1', async () => {
    writeFileSync(copy('keys.json'), 'not json');
    const { code, said } = await talon(['doctor']);
    expect([code, said]).toEqual([1, expect.stringMatching(/FAIL.*keys\.json/)]);
  });
});

test('CL-5 tells what there is, and that there is no such command', async () => {
  const help = await talon(['--help']);
  expect([help.code, help.said]).toEqual([0, expect.stringContaining('talon backup FILE')]);
  const wrong = await talon(['destroy']);
  expect([wrong.code, wrong.said]).toEqual([2, expect.stringContaining('no such command')]);
});
