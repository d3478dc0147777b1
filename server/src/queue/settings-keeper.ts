import { isDeepStrictEqual } from 'node:util';
import type { CommandId, Instant } from '@talon/shared/domain/words.ts';
import type { DayMachine } from './day-machine.ts';
import type { Outcome } from './desk.ts';
import type { LiveDay, SettingsFor } from './live-day.ts';
import type { KeptDesk } from './open-desk.ts';

export interface SettingsKeeperParts<State> {
  readonly live: Pick<LiveDay<State>, 'stream' | 'version' | 'closed'>;
  readonly desk: Pick<KeptDesk<State>, 'day' | 'perform' | 'refresh'>;
  readonly machine: Pick<DayMachine<State>, 'settingsOf'>;
  readonly settingsFor: SettingsFor;
  readonly newId: () => CommandId;
  readonly now: () => Instant;
  /** Told of settings that the day refuses: a letter in use, which changes tomorrow. */
  readonly onFault: (error: unknown) => void;
}

export interface SettingsKeeper {
  /** The day could not be written to when its settings changed, and still has the old ones. */
  owed(): boolean;
  /**
   * Brings the settings in force into the day: at its opening if that is still to come, else as a
   * command where they differ. null: nothing had to be asked. Rejects when nothing could be
   * written.
   */
  bring(): Promise<Outcome<null> | null>;
}

export function keepSettings<State>(parts: SettingsKeeperParts<State>): SettingsKeeper {
  const { live, desk } = parts;
  const { centre, date } = live.stream;
  let owed = false;

  const ask = async (): Promise<Outcome<null> | null> => {
    if (live.closed()) return null;
    if (live.version() === 0) {
      desk.refresh();
      return null;
    }
    const settings = parts.settingsFor(centre, date);
    if (isDeepStrictEqual(settings, parts.machine.settingsOf(desk.day()))) return null;
    const asked = { id: parts.newId(), now: parts.now(), by: { kind: 'system' } } as const;
    const outcome = await desk.perform({
      command: { type: 'apply_settings', ...asked, settings },
      idempotency: null,
      answer: () => ({ status: 200, body: null }),
    });
    if (outcome.kind === 'refused') {
      const { code } = outcome.refusal;
      parts.onFault(new Error(`${centre} on ${date} goes on with its settings: ${code}`));
    }
    return outcome;
  };
  return {
    owed: () => owed,
    bring: async () => {
      owed = true;
      const outcome = await ask();
      owed = false;
      return outcome;
    },
  };
}
