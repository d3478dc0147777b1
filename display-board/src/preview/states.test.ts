import { expect, test } from 'vitest';
import { previewStates, readHash } from './states.ts';

test('every state of the index is found again by its address', () => {
  for (const [group, states] of Object.entries(previewStates)) {
    for (const state of states) {
      expect(readHash(`#${state}-ru-hc`)).toEqual({ group, state, lang: 'ru', theme: 'hc' });
    }
  }
});

test.each(['', '#', '#call', '#call-uk', '#call-fr-dark', '#call-uk-pink', '#nothing-uk-dark'])(
  'anything else is the index: «%s»',
  (hash) => {
    expect(readHash(hash)).toBeNull();
  },
);
