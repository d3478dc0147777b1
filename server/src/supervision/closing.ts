import type { ClosingAnswer } from '@talon/shared/contract/supervision.ts';
import { numberOf, windowList } from '@talon/shared/domain/day/read.ts';
import type { Day, LiveState, Ticket } from '@talon/shared/domain/day/state.ts';

/** So many numbers are told of each group. */
const named = 6;

/** What closing the day now would make of whom: it changes nothing. */
export function closingOf(day: Day): ClosingAnswer {
  const live = [...day.tickets.values()].sort((a, b) => a.sequence - b.sequence);
  const group = (state: LiveState) => {
    const found: readonly Ticket[] = live.filter((ticket) => ticket.state === state);
    return { count: found.length, numbers: found.slice(0, named).map(numberOf) };
  };
  return {
    waiting: group('waiting'),
    called: group('called'),
    parked: group('parked'),
    serving: group('serving'),
    windows: windowList(day)
      .filter(({ state }) => state !== 'closed')
      .map(({ number }) => number),
  };
}
