import { Cron } from 'croner';
import type { Config } from '../config.ts';
import type { Clock, Settings } from '../parts.ts';
import { type LettersParts, letterOf } from './letters.ts';
import { createMailer } from './mailer.ts';
import type { ScheduleStore } from './schedule-store.ts';
import { createSender } from './sender.ts';

export interface Letters {
  /** Sends what is due now: the clock's own minute, and a test's. */
  readonly send: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface LetterHouse {
  readonly config: Pick<Config, 'smtp'>;
  readonly settings: Pick<Settings, 'centres'>;
  readonly clock: Clock;
}

interface Opened extends LettersParts {
  readonly schedules: ScheduleStore;
  readonly onFault: (fault: unknown) => void;
}

/** Letters of reports, looked for each minute; null: the server was given no mail server. */
export function openLetters(house: LetterHouse, parts: Opened): Letters | null {
  const { smtp } = house.config;
  if (smtp === null) return null;
  const { schedules, onFault } = parts;
  const mailer = createMailer(smtp);
  const sendDue = createSender({
    schedules,
    mailer,
    centres: house.settings.centres,
    write: (centre, schedule, period) => letterOf(parts, centre, schedule, period),
    now: house.clock.now,
    onFault,
  });
  const doubted = schedules.doubt();
  let last: Promise<void> = doubted;
  let closed = false;
  /** One after another: two at once would both find the same letter unsent. */
  const send = (): Promise<void> => {
    const done = last.then(() => (closed ? undefined : sendDue()));
    last = done.catch(onFault);
    return done;
  };
  const clock = new Cron('* * * * *', { unref: true, protect: true, catch: onFault }, send);
  return {
    send,
    close: async () => {
      closed = true;
      clock.stop();
      await last;
      mailer.close();
    },
  };
}
