import { kioskTexts } from '@talon/shared/locale/kiosk/texts.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Busy } from '../catalogue/catalogue.ts';
import { newSession } from '../session/session.ts';
import { BusyLine, type BusyLineProps } from './busy.tsx';
import { type Frame, FrameContext, noOffers } from './frame.ts';

const frame: Frame = {
  texts: kioskTexts.en,
  language: 'en',
  look: newSession('en').look,
  shape: 'portrait',
  centre: { name: '', address: '', timeZone: 'Europe/Kyiv', phone: '' },
  offers: noOffers,
  closesAt: null,
  dispatch: () => undefined,
};
const quiet: Busy = { open: true, full: false, today: true, waiting: 0, minutes: null };

const read = (busy: Busy, look: BusyLineProps['look']): string =>
  renderToStaticMarkup(
    <FrameContext value={frame}>
      <BusyLine busy={busy} look={look} />
    </FrameContext>,
  ).replace(/<[^>]+>/g, '|');

describe.each(['tile', 'row'] as const)('a %s', (look) => {
  test('with a window and nobody waiting has no queue', () => {
    expect(read(quiet, look)).toContain(frame.texts.queue.free);
  });

  test('with no window says so instead, also when nobody waits', () => {
    const text = read({ ...quiet, open: false }, look);
    expect(text).toContain(frame.texts.queue.notServed);
    expect(text).not.toContain(frame.texts.queue.free);
  });

  test('with no window names those who wait, but no minutes', () => {
    const text = read({ ...quiet, open: false, waiting: 3, minutes: 20 }, look);
    expect(text).toContain(frame.texts.queue.notServed);
    expect(text).toContain(frame.texts.queue.people(3));
    expect(text).not.toContain(frame.texts.about(20));
  });

  test('whose tickets have run out says only that', () => {
    const text = read({ ...quiet, open: false, full: true }, look);
    expect(text).toContain(frame.texts.queue.full);
    expect(text).not.toContain(frame.texts.queue.notServed);
  });
});
