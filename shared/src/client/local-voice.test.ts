import { expect, test } from 'vitest';
import { localVoice } from './local-voice.ts';

const far = { lang: 'uk-UA', localService: false };
const near = { lang: 'UK', localService: true };
const english = { lang: 'en-GB', localService: true };

test('V-20 what is read aloud is said by a voice of the own machine alone', () => {
  expect(localVoice([english, far, near], 'uk')).toBe(near);
  expect(localVoice([english, far], 'uk')).toBeNull();
  expect(localVoice([], 'en')).toBeNull();
});
