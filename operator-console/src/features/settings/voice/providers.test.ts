import { describe, expect, test } from 'vitest';
import { clipOf, listed, turned } from './providers.ts';

describe('who speaks', () => {
  test('those in use stand first, in their order', () => {
    expect(listed(['browser', 'recorded'])).toEqual(['browser', 'recorded', 'rendered']);
    expect(listed([])).toEqual(['recorded', 'rendered', 'browser']);
  });

  test('one that is turned on speaks after the others, one turned off not at all', () => {
    expect(turned(['browser'], 'recorded', true)).toEqual(['browser', 'recorded']);
    expect(turned(['browser', 'recorded'], 'browser', true)).toEqual(['recorded', 'browser']);
    expect(turned(['browser', 'recorded'], 'browser', false)).toEqual(['recorded']);
  });

  test('a recording is known by the name of its file', () => {
    const names = ['window-1.wav', 'Number-45.END.mp3', 'ticket.ogg', 'window.txt', 'вікно.wav'];
    expect(names.map(clipOf)).toEqual(['window-1', 'number-45.end', 'ticket', null, null]);
  });
});
