import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VoiceAnswer } from '@talon/shared/contract/voice.ts';
import { defaultVoice } from '@talon/shared/domain/settings/voice-settings.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openQueueClient, type QueueClient } from '../testing/queue-client.ts';
import { createEspeak } from './espeak.ts';
import { allTakes } from './takes.ts';

let queue: QueueClient;
let admin: Readonly<Record<string, string>>;

beforeAll(async () => {
  queue = await openQueueClient();
  admin = await queue.as('admin');
});
afterAll(() => queue.server.close());

const wav = Buffer.concat([Buffer.from('RIFF\u0000\u0000\u0000\u0000WAVEfmt '), Buffer.alloc(64)]);
const answer = async (): Promise<VoiceAnswer> => (await queue.get('/centres/demo/voice')).json();

function upload(clip: string, body: Buffer, headers = admin, type = 'audio/wav') {
  const url = `/api/v1/admin/centres/demo/voice/recordings/uk/${clip}`;
  const more = { ...headers, 'content-type': type };
  return queue.server.app.inject({ method: 'PUT', url, payload: body, headers: more });
}

describe('what a board is told', () => {
  test('how to speak, and every word that can be rendered', async () => {
    const voice = await answer();
    expect(voice.settings).toMatchObject({ chime: true, rate: 100, again: false });
    expect(voice.recorded.uk).toEqual({ version: 'none', clips: [] });
    expect(voice.rendered?.uk.clips).toEqual(allTakes('uk').map(({ clip }) => clip));
    expect((await queue.get('/centres/nowhere/voice')).statusCode).toBe(404);
  });

  test.each(['uk', 'ru', 'en'])(
    'V-7 a word of %s is rendered once and may be kept',
    async (lang) => {
      const path = `/centres/demo/voice/rendered/${lang}/number-45`;
      expect((await queue.get(path)).statusCode).toBe(404);
      const sound = await queue.get(`/centres/demo/voice/rendered/${lang}/number-40?v=1`);
      expect(sound.headers['content-type']).toBe('audio/wav');
      expect(sound.headers['cache-control']).toContain('immutable');
      expect(sound.rawPayload.toString('latin1', 0, 4)).toBe('RIFF');
      expect(sound.rawPayload.length).toBeGreaterThan(8000);
      const again = await queue.get(`/centres/demo/voice/rendered/${lang}/number-40`);
      expect(again.headers['cache-control']).toBe('no-cache');
      expect(again.rawPayload.equals(sound.rawPayload)).toBe(true);
    },
  );

  test('a take at the end of a sentence is another sound', async () => {
    const at = (clip: string) => queue.get(`/centres/demo/voice/rendered/uk/${clip}`);
    const [flow, end] = [await at('number-7'), await at('number-7.end')];
    expect(end.rawPayload.equals(flow.rawPayload)).toBe(false);
    expect((await at('letter-a.end')).statusCode).toBe(404);
  });

  test('V-7 nothing but the words of the list is rendered', async () => {
    const files = () => readdirSync(join(queue.server.folder, 'voice/rendered')).length;
    const before = files();
    for (const clip of ['hello', '..%2f..%2fkeys', 'number-40%20', 'А', 'number-40.wav']) {
      const response = await queue.get(`/centres/demo/voice/rendered/uk/${clip}`);
      expect([400, 404]).toContain(response.statusCode);
    }
    expect(files()).toBe(before);
  });
});

describe('recordings', () => {
  test('V-8 the list names every word and says what is missing', async () => {
    const path = '/admin/centres/demo/voice/recordings?language=uk';
    const { items, missing } = (await queue.get(path, admin)).json();
    expect(missing).toBe(items.filter((item: { optional: boolean }) => !item.optional).length);
    expect(items).toContainEqual({
      clip: 'number-40',
      text: 'сорок',
      optional: false,
      recorded: false,
    });
    const stored = await upload('number-40', wav);
    expect(stored.statusCode).toBe(200);
    expect(stored.json().missing).toBe(missing - 1);
    expect((await answer()).recorded.uk.clips).toEqual(['number-40']);
    const heard = await queue.get('/centres/demo/voice/recorded/uk/number-40');
    expect(heard.rawPayload.equals(wav)).toBe(true);
    expect(await queue.audited('demo')).toContain('voice.recorded');
  });

  test('a new recording changes the version, and the list is read out as a table', async () => {
    await upload('number-50', wav);
    const { version } = (await answer()).recorded.uk;
    const mp3 = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0]), Buffer.alloc(64)]);
    expect((await upload('number-50', mp3, admin, 'audio/mpeg')).statusCode).toBe(200);
    const after = (await answer()).recorded.uk;
    expect(after.version).not.toBe(version);
    expect(after.clips.filter((clip) => clip === 'number-50')).toHaveLength(1);
    const table = await queue.get('/admin/centres/demo/voice/words.csv?language=en', admin);
    expect(table.body).toContain('number-40,forty…\r\n');
    expect(table.body).toContain('number-40.end,forty.\r\n');
  });

  test('V-8 what is no sound, too large or no word of ours is refused', async () => {
    const html = await upload('number-60', Buffer.from('<html>'));
    expect(html.json()).toMatchObject({ code: 'validation_failed', errors: [{ field: 'body' }] });
    expect((await upload('number-60', Buffer.alloc(2_000_000))).statusCode).toBe(413);
    expect((await upload('number-60', wav, admin, 'text/html')).statusCode).toBe(415);
    expect((await upload('hello', wav)).statusCode).toBe(404);
    expect((await upload('..%2f..%2fevil', wav)).statusCode).toBe(400);
    expect((await upload('number-60', wav, {})).statusCode).toBe(401);
    expect((await upload('number-60', wav, queue.kiosk)).statusCode).toBe(403);
    expect((await upload('number-60', wav, await queue.as('operator1'))).statusCode).toBe(403);
    expect((await answer()).recorded.uk.clips).not.toContain('number-60');
  });

  test('a removed one is gone', async () => {
    const url = '/api/v1/admin/centres/demo/voice/recordings/uk/number-40';
    const response = await queue.server.app.inject({ method: 'DELETE', url, headers: admin });
    expect(response.statusCode).toBe(200);
    expect((await answer()).recorded.uk.clips).not.toContain('number-40');
  });

  test('a pack of the settings is read from its folder, strangers in it passed over', async () => {
    const folder = join(queue.server.folder, 'voice/packs/olena/uk');
    mkdirSync(folder, { recursive: true });
    for (const name of ['number-1.wav', 'number-2.ogg', 'notes.txt', '.part', 'Ї.wav']) {
      writeFileSync(join(folder, name), wav);
    }
    const { settings } = queue.server.house;
    const centre = settings.get('demo');
    if (centre === undefined) throw new Error('no demo');
    const voice = { ...(centre.voice ?? defaultVoice), pack: 'olena' };
    expect(await settings.save({ ...centre, voice }, 'api')).toEqual([]);
    expect((await answer()).recorded.uk.clips).toEqual(['number-1', 'number-2']);
  });
});

test('V-9 without the program there is nothing rendered, and nothing breaks', async () => {
  const espeak = createEspeak(queue.server.folder, 'no-such-program');
  const [take] = allTakes('uk');
  if (take === undefined) throw new Error('no takes');
  expect(await espeak.version()).toBeNull();
  expect(await espeak.clip('uk', take, 100)).toBeNull();
});

test('words asked for at once are each made once', async () => {
  const folder = join(queue.server.folder, 'at-once');
  const espeak = createEspeak(folder);
  const takes = allTakes('ru').slice(0, 12);
  const files = await Promise.all([...takes, ...takes].map((take) => espeak.clip('ru', take, 110)));
  expect(new Set(files).size).toBe(takes.length);
  expect(readdirSync(folder)).toHaveLength(takes.length);
});
