import { replayedWaits } from '@talon/shared/domain/forecast/forecast.ts';
import type { ForecastInput } from '@talon/shared/domain/forecast/snapshot.ts';
import type { Estimate } from '../hall/surroundings.ts';
import { serveThread } from '../threads/serve.ts';

/** A hall with more people shows places by line: their answers alone would hold up the server. */
const mostTickets = 1000;

serveThread<ForecastInput, Estimate>((input) => {
  const { services, lines, tickets } = replayedWaits(input);
  const told = tickets.size > mostTickets ? [] : [...tickets];
  // Rounded only where it is shown, for it rises and falls by the minute.
  return { answer: { services, lines, tickets: new Map(told) } };
});
