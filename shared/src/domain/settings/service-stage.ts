import type { CalendarDate } from '../words.ts';
import type { Service, Stage } from './centre-settings.ts';

type Staged = Pick<Service, 'stage' | 'stageFrom'>;

/** How far a service is on a date: the last of its changes that has come holds. */
export function stageOn({ stage, stageFrom = [] }: Staged, date: CalendarDate): Stage {
  return stageFrom.findLast((change) => change.date <= date)?.stage ?? stage;
}

/** Tickets are given for it on the date: by anybody when it is live, by staff alone on trial. */
export function isServedOn(service: Staged, date: CalendarDate): boolean {
  const stage = stageOn(service, date);
  return stage === 'live' || stage === 'pilot';
}
