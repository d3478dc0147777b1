import type { Day } from '@talon/shared/domain/day/state.ts';
import type { CentreId } from '@talon/shared/domain/words.ts';
import type { DevicesView } from '@talon/shared/views/devices-view.ts';
import type { HelpItem } from '@talon/shared/views/help-view.ts';
import type { Kysely } from 'kysely';
import type { Timers } from '../hall/pace.ts';
import type { Clock, Identity, Ids, Settings } from '../parts.ts';
import type { Desks } from '../queue/desks.ts';
import { type Alarms, openAlarms } from './alarms.ts';
import { type Announcements, openAnnouncements } from './announcements.ts';
import { deskRoom } from './desk-room.ts';
import { createFigures, type FiguresParts } from './figures.ts';
import { figuresReader } from './figures-sql.ts';
import { hallRoom } from './hall-room.ts';
import { createListeners } from './listeners.ts';
import { type Messages, openMessages } from './messages.ts';
import { createSeenAlerts, type SeenAlerts } from './seen-alerts.ts';

export interface SupervisionParts {
  readonly ids: Ids;
  readonly clock: Clock;
  readonly settings: Pick<Settings, 'get' | 'weekAt'>;
  readonly identity: Pick<Identity, 'nameOf'>;
  readonly desks: Desks<Day>;
  readonly ratings: FiguresParts['ratings'];
  readonly help: {
    readonly ofCentre: (centre: CentreId) => readonly HelpItem[];
    readonly onChange: (listener: (centre: CentreId) => void) => () => void;
  };
  readonly devices: {
    readonly alerts: (centre: CentreId) => DevicesView['alerts'];
    readonly onChange: (listener: (centre: CentreId) => void) => () => void;
  };
  readonly onFault: (fault: unknown) => void;
}

/** What those who run a hall see, say and hear of it, beside the day itself. */
export interface Supervision {
  readonly announcements: Announcements;
  readonly messages: Messages;
  readonly alarms: Alarms;
  readonly seen: SeenAlerts & { readonly tell: (centre: CentreId) => void };
  readonly hall: ReturnType<typeof hallRoom>;
  readonly desk: ReturnType<typeof deskRoom>;
  /** Something that the rooms of the hall, its desks or its boards show is another. */
  readonly onChange: (listener: (centre: CentreId) => void) => () => void;
  readonly purge: () => Promise<void>;
  readonly close: () => void;
}

export async function openSupervision(
  tables: Kysely<object>,
  parts: SupervisionParts,
): Promise<Supervision> {
  const { clock, ids, settings, desks, onFault } = parts;
  const timers = timersOf(clock);
  const announcements = await openAnnouncements(tables, { ...timers, newId: ids.ordered });
  const messages = await openMessages(tables, { clock, newId: ids.ordered });
  const alarms = await openAlarms(tables, clock);
  const figures = createFigures({
    ...timers,
    settings,
    desks,
    read: figuresReader(tables),
    ratings: parts.ratings,
    onFault,
  });
  const seen = createSeenAlerts();
  const { tell, onChange } = createListeners();
  const sources = [announcements, messages, alarms, figures, parts.help, parts.devices];
  const endings = [
    ...sources.map((source) => source.onChange(tell)),
    desks.onChange((centre, { events }) => {
      if (!events.some(({ type }) => type === 'day_closed')) return;
      Promise.all([messages.erase(centre), alarms.endAll(centre)]).catch(onFault);
    }),
  ];
  const { nameOf } = parts.identity;
  const hallParts = { figures, announcements, messages, alarms, seen, nameOf };
  return {
    announcements,
    messages,
    alarms,
    seen: { ...seen, tell },
    hall: hallRoom({ ...hallParts, devices: parts.devices.alerts, help: parts.help.ofCentre }),
    desk: deskRoom({
      messages,
      alarms,
      nameOf,
      epoch: ids.id(),
      holderOf: (centre, window) => desks.peek(centre)?.day().windows.get(window)?.operator ?? null,
    }),
    onChange,
    purge: async () => {
      await announcements.purge();
      await messages.purge();
    },
    close: () => {
      for (const end of endings) end();
      announcements.close();
      figures.close();
    },
  };
}

function timersOf({ now }: Clock): Timers {
  return {
    now,
    after: (ms, run) => {
      const timer = setTimeout(run, ms).unref();
      return () => clearTimeout(timer);
    },
  };
}
