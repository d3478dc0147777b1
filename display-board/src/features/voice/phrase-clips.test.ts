import type { VoiceAnswer } from '@talon/shared/contract/voice.ts';
import { describe, expect, test } from 'vitest';
import { waysToSay } from './phrase-clips.ts';
import { volumeAt } from './volume.ts';

const none = { version: 'none', clips: [] };
const empty = { uk: none, ru: none, en: none };
const settings: VoiceAnswer['settings'] = {
  providers: ['recorded', 'rendered', 'browser'],
  chime: true,
  again: false,
  rate: 100,
  volume: 80,
  quiet: [
    { from: '13:00', until: '14:00' },
    { from: '22:00', until: '07:00' },
  ],
};
const offer = (...clips: string[]) => ({ ...empty, uk: { version: 'v', clips } });
const phrase = [
  ['letter-a', 'number-7'],
  ['window', 'number-7'],
];

describe('who speaks', () => {
  test('V-9 the first in the centre’s order that has every word, whole phrases only', () => {
    const answer = {
      settings,
      recorded: offer('letter-a', 'number-7'),
      rendered: offer('letter-a', 'number-7', 'number-7.end', 'window'),
    };
    expect(waysToSay(phrase, 'uk', answer)).toEqual([
      {
        provider: 'rendered',
        version: 'v',
        clauses: [
          ['letter-a', 'number-7'],
          ['window', 'number-7.end'],
        ],
      },
      'browser',
    ]);
    expect(waysToSay(phrase, 'ru', answer)).toEqual(['browser']);
  });

  test('V-9 recordings need no second take, and the order is the centre’s', () => {
    const clips = offer('letter-a', 'number-7', 'window');
    const answer = { settings, recorded: clips, rendered: clips };
    const names = (providers: VoiceAnswer['settings']['providers']) =>
      waysToSay(phrase, 'uk', { ...answer, settings: { ...settings, providers } }).map((way) =>
        way === 'browser' ? way : way.provider,
      );
    expect(names(['rendered', 'recorded'])).toEqual(['rendered', 'recorded']);
    expect(names(['recorded'])).toEqual(['recorded']);
    expect(names([])).toEqual([]);
    expect(waysToSay(phrase, 'uk', { ...answer, rendered: null })).toHaveLength(2);
  });
});

test.each([
  ['12:59', 0.8],
  ['13:00', 0.4],
  ['14:00', 0.8],
  ['23:30', 0.4],
  ['6:59', 0.4],
  ['07:00', 0.8],
])('V-15 at %s the volume is %f', (time, volume) => {
  expect(volumeAt(settings, time)).toBeCloseTo(volume);
});
