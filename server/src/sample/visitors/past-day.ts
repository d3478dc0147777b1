import type { Command } from '@talon/shared/domain/day/commands.ts';
import { dueCommands } from '@talon/shared/domain/day/day.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import { arrivalDays } from '../arrivals.ts';
import { operatorAt, playedDay, simulatedSeats } from '../visitors.ts';
import { arriving } from './arriving.ts';
import { visitTo } from './behaviour.ts';
import { hallOverDay } from './hall-over-desks.ts';
import { seededRandom } from './random.ts';

export interface PastDayParts {
  readonly centre: CentreSettings;
  readonly day: () => Day;
  /** Decides upon the day; false where it was refused. */
  readonly perform: (command: Command) => boolean;
  readonly newId: () => string;
  /** When the first visitors come, when the operators leave, when the clock closes what is left. */
  readonly opensAt: Instant;
  readonly leavesAt: Instant;
  readonly endsAt: Instant;
  readonly seed: number;
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
}

/** Rarer than in a hall that is watched: nobody sees an operator think. */
const lookEveryMs = 10_000;
/** Share of the arrivals of real days: most visitors are called within their target. */
const load = 0.5;
const looksATurn = 20;

/** The visitors and operators of the demonstration live through a day that is over. */
export async function livePastDay(parts: PastDayParts): Promise<void> {
  const { centre, perform, newId, opensAt, leavesAt, endsAt, seed } = parts;
  let at = opensAt;
  const now = () => at;
  const hall = hallOverDay({
    now,
    newId,
    day: async () => parts.day(),
    perform: async (command) => perform(command),
    // Whoever finds somebody else at the window finishes, closes it and leaves.
    isSignedIn: () => at >= leavesAt,
  });
  const operators = simulatedSeats.map((seat, index) =>
    operatorAt({ hall, centre, now, speed: 1 }, seat, seededRandom(seed + index + 1)),
  );
  const random = seededRandom(seed);
  const days = arrivalDays();
  const coming = arriving({ ...playedDay, load, days, firstDay: seed % days.length }, random);
  const clock = (): void => {
    for (const command of dueCommands(parts.day(), at, at)) perform(command);
  };
  let visitor = coming.next().value;
  let comesAt = opensAt + visitor.gapMs;
  // The days of the model follow each other without a night.
  const lastComesAt = opensAt + (playedDay.until - playedDay.from) * 60_000;
  const lastAt = leavesAt + 2 * lookEveryMs;
  for (let look = 0; opensAt + look * lookEveryMs <= lastAt; look += 1) {
    const until = opensAt + look * lookEveryMs;
    while (comesAt <= until && comesAt < lastComesAt) {
      at = Math.round(comesAt);
      clock();
      const visit = visitTo(visitor.category, centre.services, random);
      if (visit !== null) await hall.issue(visit);
      visitor = coming.next().value;
      comesAt += visitor.gapMs;
    }
    at = until;
    clock();
    for (const operator of operators) await operator.look();
    if (look % looksATurn === 0) await parts.pause();
  }
  at = endsAt;
  clock();
}
