import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import type { Mailer, OutgoingLetter } from './mailer.ts';
import type { Period } from './report-store.ts';
import { lettersAround } from './rhythm.ts';
import type { ScheduleStore, Sending, StoredSchedule } from './schedule-store.ts';

export interface SenderParts {
  readonly schedules: ScheduleStore;
  readonly mailer: Pick<Mailer, 'send'>;
  readonly centres: () => readonly CentreSettings[];
  readonly write: (
    centre: CentreSettings,
    schedule: StoredSchedule,
    period: Period,
  ) => Promise<OutgoingLetter>;
  readonly now: () => Instant;
  readonly onFault: (fault: unknown) => void;
}

const mostAttempts = 6;
const minuteMs = 60_000;
/** 5, 10, 20 … minutes between tries: a mail server that is down comes back within hours. */
const pauseAfter = (attempts: number): number => 5 * minuteMs * 2 ** (attempts - 1);

/**
 * Sends what is due. That a letter is being handed over is written before it is, and that it was
 * taken after: a stop between the two leaves a doubt that is told, never a second letter.
 */
export function createSender(parts: SenderParts): () => Promise<void> {
  const { schedules, mailer, now } = parts;

  const sendOne = async (centre: CentreSettings, schedule: StoredSchedule): Promise<void> => {
    const { last } = lettersAround(schedule.rhythm, centre.timeZone, now());
    if (last.at < schedule.createdAt) return;
    const period = last.period.from;
    const known = await schedules.find(schedule.id, period);
    if (known !== null && !isDueAgain(known, now())) return;
    const attempts = (known?.attempts ?? 0) + 1;
    const note = (state: Sending['state']) =>
      schedules.note(schedule.id, { period, state, attempts, at: now() });
    const failed = attempts < mostAttempts ? 'retrying' : 'failed';
    let letter: OutgoingLetter;
    try {
      letter = await parts.write(centre, schedule, last.period);
    } catch (fault) {
      parts.onFault(fault);
      return note(failed);
    }
    await note('sending');
    try {
      await mailer.send(letter);
    } catch (fault) {
      parts.onFault(fault);
      return note(failed);
    }
    return note('sent');
  };

  return async () => {
    for (const centre of parts.centres()) {
      for (const schedule of await schedules.ofCentre(centre.id)) await sendOne(centre, schedule);
    }
  };
}

function isDueAgain({ state, attempts, at }: Sending, now: Instant): boolean {
  return state === 'retrying' && now - at >= pauseAfter(attempts);
}
