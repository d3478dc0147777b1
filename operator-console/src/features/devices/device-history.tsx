import type { DeviceHistoryAnswer } from '@talon/shared/contract/device-commands.ts';
import type { DeviceTexts } from '@talon/shared/locale/devices/uk.ts';
import { clockTime, numericDate } from '@talon/shared/locale/format.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { useDevices } from './devices-context.ts';
import { useDeviceTexts } from './use-device-texts.ts';

type Event = DeviceHistoryAnswer['items'][number];

/** As many as are seen without scrolling; the rest is of no use to who stands before a screen. */
const mostShown = 4;
const dayMs = 86_400_000;

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
  const dayOf = (at: number): string => numericDate(language, view.timeZone, at);
  const when = (at: number): string => {
    if (dayOf(at) === dayOf(now)) return clockTime(language, view.timeZone, at);
    return dayOf(at) === dayOf(now - dayMs) ? t.detail.yesterday : dayOf(at);
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
