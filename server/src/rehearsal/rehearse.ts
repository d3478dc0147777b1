import type { ModeWaits } from '@talon/shared/contract/rehearsal.ts';
import type { CallingRule } from '@talon/shared/domain/settings/day-settings.ts';
import { callingModes } from '@talon/shared/domain/words.ts';
import type { RecordedDay } from './recorded-day.ts';
import { replayDay } from './replay-day.ts';
import { replayedWaits } from './waits.ts';

/** What travels to the thread. */
export interface RehearsalQuestion {
  readonly day: RecordedDay;
  readonly rule: CallingRule;
}

/** The day in each mode. Nothing in it is left to chance: the same question has one answer. */
export function rehearse({ day, rule }: RehearsalQuestion): readonly ModeWaits[] {
  return callingModes.map((mode) => ({
    mode,
    groups: [...replayedWaits(day, replayDay(day, { ...rule, mode }))],
  }));
}
