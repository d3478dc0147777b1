import type { Command } from '@talon/shared/domain/day/commands.ts';
import {
  type Day,
  decideDay,
  dueCommands,
  evolveDay,
  initialDay,
} from '@talon/shared/domain/day/day.ts';
import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import type { HallOverDesksParts } from './hall-over-desks.ts';
import type { Timer } from './timer.ts';

const hour = 3_600_000;

/** A clock turned by hand: everything that becomes due happens in order, without waiting. */
export function handTurnedTimer(start: Instant) {
  const waiting = new Set<{ readonly at: Instant; readonly run: () => void }>();
  let now = start;
  const timer: Timer = {
    now: () => now,
    after: (ms, run) => {
      const entry = { at: now + ms, run };
      waiting.add(entry);
      return () => waiting.delete(entry);
    },
  };
  const turn = async (ms: number): Promise<void> => {
    const end = now + ms;
    for (;;) {
      const [next] = [...waiting].sort((a, b) => a.at - b.at);
      if (next === undefined || next.at > end) break;
      waiting.delete(next);
      now = next.at;
      next.run();
      await new Promise(setImmediate);
    }
    now = end;
  };
  return { timer, turn, pending: () => waiting.size };
}

/** The real day of the domain behind a desk that is durable for as long as the test lasts. */
export function playedDesk(centre: CentreSettings, now: () => Instant) {
  const day: Day = initialDay();
  const log: DayEvent[] = [];
  const refused: string[] = [];
  const decide = (command: Command) => {
    const decision = decideDay(day, command);
    if (!decision.ok) refused.push(`${command.type}: ${decision.refusal.code}`);
    for (const event of decision.ok ? decision.events : []) {
      evolveDay(day, event);
      log.push(event);
    }
    return decision;
  };
  const opening = now();
  decide({
    type: 'open_day',
    id: 'opening',
    now: opening,
    by: { kind: 'clock' },
    settings: {
      centre: centre.id,
      date: '2026-11-24',
      timeZone: centre.timeZone,
      issueFrom: opening,
      issueUntil: opening + 20 * hour,
      closures: [],
      endsAt: opening + 24 * hour,
      categories: centre.categories,
      services: centre.services,
      windows: centre.windows,
      letters: centre.letters,
      targets: centre.targets,
      calling: centre.calling,
      time: centre.time,
      dailyLimit: centre.dailyLimit,
    },
  });
  const perform = async (command: Command) => {
    for (const due of dueCommands(day, now(), now())) decide(due);
    const decision = decide(command);
    return decision.ok
      ? { kind: 'done' as const, status: 200, body: null, text: '', replayed: false, events: [] }
      : { kind: 'refused' as const, refusal: decision.refusal };
  };
  const desks = {
    live: async () => ({
      day: () => day,
      perform: ({ command }: { command: Command }) => perform(command),
    }),
  } as unknown as HallOverDesksParts['desks'];
  return { desks, day, log, refused };
}
