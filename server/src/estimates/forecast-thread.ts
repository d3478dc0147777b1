import type { WaitEstimate } from '@talon/shared/domain/forecast/estimate.ts';
import { runForecast } from '@talon/shared/domain/forecast/forecast.ts';
import type { ForecastInput } from '@talon/shared/domain/forecast/snapshot.ts';
import type { WaitRange } from '@talon/shared/views/common.ts';
import type { Estimate } from '../hall/surroundings.ts';
import { serveThread } from '../threads/serve.ts';

/** A hall with more people shows places by line: their answers alone would hold up the server. */
const mostTickets = 1000;

const rangeOf = ({ lowMinutes, middleMinutes, highMinutes }: WaitEstimate): WaitRange => ({
  low: lowMinutes,
  middle: middleMinutes,
  high: highMinutes,
});

const rangesOf = (waits: ReadonlyMap<string, WaitEstimate | null>) =>
  new Map([...waits].map(([id, wait]) => [id, wait && rangeOf(wait)]));

serveThread<ForecastInput, Estimate>((input) => {
  const { services, lines, tickets } = runForecast(input);
  const told = tickets.size > mostTickets ? [] : [...tickets];
  return {
    answer: {
      services: rangesOf(services),
      lines: rangesOf(lines),
      tickets: new Map(told.map(([id, wait]) => [id, rangeOf(wait)])),
    },
  };
});
