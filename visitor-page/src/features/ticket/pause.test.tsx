import { visitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Screen } from '../../app/screen.tsx';
import { previewNow, previewStates } from '../../preview/states.ts';
import { announcementOf } from '../signal/announcement.ts';
import { spokenOf } from './spoken.ts';

const texts = visitorTexts.uk;
const nothing = (): void => undefined;

function viewOf(name: string) {
  const view = previewStates[name]?.view;
  if (view === undefined || view === null) throw new Error(name);
  return view;
}

function drawn(name: string): string {
  return renderToStaticMarkup(
    <Screen
      view={viewOf(name)}
      refused={null}
      offlineSince={null}
      now={previewNow}
      language="uk"
      texts={texts}
      signalOn={true}
      acknowledged={false}
      notice={null}
      busy={false}
      onLanguage={nothing}
      onSignal={nothing}
      onAcknowledge={nothing}
      onLetPass={nothing}
      onCancel={nothing}
      onReload={nothing}
    />,
  );
}

test('B-15 in a pause a call does not ring, and rings when the pause is over', () => {
  expect(announcementOf(viewOf('called-alarm'))).toBeNull();
  expect(announcementOf(viewOf('called-paused'))).toBeNull();
  expect(announcementOf(viewOf('called'))).not.toBeNull();
});

test('B-15 in an alarm the page of who is called shows the shelter and invites to no window', () => {
  const page = drawn('called-alarm');
  expect(page).toContain(texts.alarm);
  expect(page).toContain('Ліворуч, сходами вниз');
  expect(page).toContain(texts.callKept(7));
  expect(page).not.toContain(texts.comeTo);
  expect(drawn('called')).toContain(texts.comeTo);
});

test('B-15 in an alarm every other page shows the shelter too', () => {
  expect(drawn('serving-alarm')).toContain(texts.alarm);
  expect(drawn('serving-alarm')).toContain('Ліворуч, сходами вниз');
  expect(drawn('alarm-shelter')).toContain('Ліворуч, сходами вниз');
});

test('B-15 a pause is told to whose visit it keeps', () => {
  expect(drawn('called-paused')).toContain(texts.pausedShort);
  expect(drawn('called-paused')).not.toContain(texts.comeTo);
  expect(drawn('parked-paused')).toContain(texts.paused);
});

test('B-15 in an alarm the way to the shelter is said at once instead of the call', () => {
  const said = (name: string) => spokenOf(viewOf(name), 'uk', texts, previewNow);
  expect(said('called-alarm').now).toContain(`${texts.pausedAlarm}. Ліворуч`);
  expect(said('called-alarm').now).not.toContain(texts.comeTo);
  expect(said('alarm-shelter').now).toContain(texts.pausedAlarm);
  expect(said('called-paused')).toEqual({
    now: '',
    soon: `${texts.pausedShort}. ${texts.callKept(7)}`,
  });
});
