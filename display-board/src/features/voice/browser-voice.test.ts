import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sayInBrowser } from './browser-voice.ts';
import { stuckMs } from './speaker.ts';

class Utterance {
  onstart = (): void => {};
  onend = (): void => {};
  onerror = (): void => {};
}
let said: Utterance[] = [];
let cuts = 0;

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  cuts = 0;
  vi.stubGlobal('window', { speechSynthesis: true });
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [{ lang: 'uk-UA', localService: true }],
    speak: (utterance: Utterance) => said.push(utterance),
    cancel: () => {
      cuts += 1;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const say = () => sayInBrowser({ text: 'Талон', language: 'uk', rate: 100, volume: 1 });

describe('V-9 the browser’s own voice', () => {
  test('that says it is heard; that has no such language is not', async () => {
    const heard = say();
    said[0]?.onstart();
    vi.advanceTimersByTime(6000);
    said[0]?.onend();
    expect(await heard).toBe(true);
    expect(cuts).toBe(0);
    const other = sayInBrowser({ text: 'Ticket', language: 'en', rate: 100, volume: 1 });
    expect(await other).toBe(false);
  });

  test('that never begins leaves the call to whoever is next', async () => {
    const heard = say();
    vi.advanceTimersByTime(2000);
    expect(await heard).toBe(false);
    expect(cuts).toBe(1);
  });

  test('that begins and never ends is over before the hall would be called stuck', async () => {
    const heard = say();
    said[0]?.onstart();
    vi.advanceTimersByTime(stuckMs - 5000);
    expect(await Promise.race([heard, Promise.resolve('still speaking')])).toBe(true);
    expect(cuts).toBe(1);
  });
});
