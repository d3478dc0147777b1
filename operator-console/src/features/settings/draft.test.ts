import { settingsChange } from '@talon/shared/contract/centre-settings.ts';
import { settingsTexts } from '@talon/shared/locale/settings/texts.ts';
import { describe, expect, test } from 'vitest';
import { changesOf, laidOver, moved, numbered, replaced, without } from './draft.ts';
import { pageOfHash, pageOfPart, settingsPageIds, settingsPages } from './pages.ts';
import { drawnCentre } from './preview/centre.ts';
import { summaryOf } from './summaries.ts';

describe('the draft of the settings', () => {
  test('ST-1 only parts that are really other than saved are sent', () => {
    const { calling, kiosk } = drawnCentre;
    const draft = {
      calling: { ...calling, mode: 'fifo' as const },
      kiosk: { ...kiosk, help: kiosk.help },
    };
    expect(changesOf(drawnCentre, draft)).toEqual({ calling: draft.calling });
    expect(laidOver(drawnCentre, draft).calling.mode).toBe('fifo');
    expect(changesOf(drawnCentre, {})).toEqual({});
  });

  test('lists are changed without touching what is saved', () => {
    const list = ['a', 'b', 'c'];
    expect(replaced(list, 1, 'x')).toEqual(['a', 'x', 'c']);
    expect(without(list, 0)).toEqual(['b', 'c']);
    expect(moved(list, 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(list, 2, 1)).toEqual(list);
    expect(moved(list, 0, -1)).toEqual(list);
    expect(numbered(list).map(({ key }) => key)).toEqual(['0', '1', '2']);
    expect(list).toEqual(['a', 'b', 'c']);
  });
});

describe('the pages of the settings', () => {
  test('every part that a page changes is one the server takes', () => {
    const known = Object.keys(settingsChange.shape);
    const named = settingsPageIds.flatMap((id) => [...settingsPages[id].parts]);
    expect(named.filter((part) => !known.includes(part))).toEqual([]);
    expect(named.every((part) => pageOfPart(part) !== null)).toBe(true);
  });

  test('every part of a centre is changed on some page', () => {
    // Those with a page of their own in the list of sections.
    const elsewhere = ['zones', 'categories', 'services', 'windows'];
    const parts = Object.keys(settingsChange.shape).filter((part) => !elsewhere.includes(part));
    expect(parts.filter((part) => pageOfPart(part) === null)).toEqual([]);
  });

  test('an address names a page, or the list of them', () => {
    expect(settingsPageIds.map((id) => pageOfHash(`#${id}`))).toEqual([...settingsPageIds]);
    expect([pageOfHash(''), pageOfHash('#list'), pageOfHash('#nobody')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test.each(['uk', 'ru', 'en'] as const)('each says in %s how it stands', (language) => {
    const texts = settingsTexts[language];
    const said = settingsPageIds.map((id) => summaryOf(id, drawnCentre, texts, language));
    expect(said.filter((words) => words.trim() === '')).toEqual([]);
    const closed = { ...drawnCentre, aroundTheClock: true };
    expect(summaryOf('hours', closed, texts, language)).toBe(texts.summary.aroundTheClock);
  });
});
