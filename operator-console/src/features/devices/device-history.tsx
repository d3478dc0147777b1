import type { DeviceHistoryAnswer } from '@talon/shared/contract/device-commands.ts';
import { dateIn, daysBetween } from '@talon/shared/locale/calendar.ts';
import type { DeviceTexts } from '@talon/shared/locale/devices/uk.ts';
import { clockTime, numericDate } from '@talon/shared/locale/format.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { useDevices } from './devices-context.ts';
import { useDeviceTexts } from './use-device-texts.ts';

type Event = DeviceHistoryAnswer['items'][number];

/** As many as are seen without scrolling; the rest is of no use to who stands before a screen. */
const mostShown = 4;

function sentenceOf({ what, by }: Event, t: DeviceTexts): string {
  const text = t.events[what];
  return typeof text === 'string' ? text : text(by);
}

/** What needs somebody stands out from what merely happened. */
const grave: ReadonlySet<Event['what']> = new Set([
  'offline',
  'paper_low',
  'paper_out',
  'printer_away',
  'no_voice',
  'errors',
]);

export function DeviceHistory(): ReactElement {
  const { history, view, now } = useDevices();
  const t = useDeviceTexts();
  const { language } = useSettings();
  const when = (at: number): string => {
    const ago = daysBetween(dateIn(view.timeZone, at), dateIn(view.timeZone, now));
    if (ago === 0) return clockTime(language, view.timeZone, at);
    return ago === 1 ? t.detail.yesterday : numericDate(language, view.timeZone, at);
  };
  const events = history === null || history === 'lost' ? [] : history.slice(0, mostShown);
  return (
    <section className="dv-ev">
      <h3>{t.detail.history}</h3>
      {history === 'lost' ? <p>{t.detail.historyLost}</p> : null}
      {history !== null && history.length === 0 ? <p>{t.detail.noHistory}</p> : null}
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <time className="num" dateTime={event.at}>
              {when(Date.parse(event.at))}
            </time>
            {grave.has(event.what) ? (
              <b>{sentenceOf(event, t)}</b>
            ) : (
              <span>{sentenceOf(event, t)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
