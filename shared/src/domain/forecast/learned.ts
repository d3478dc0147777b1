import type { Day, Service } from '../day/state.ts';

/** Weights of what is assumed, in observations: with fewer of them the assumption prevails. */
const assumed = { services: 5, calls: 20, noShowShare: 0.05, walks: 10, walkMs: 45_000 } as const;

/** How long a window waits for somebody who does not come, where nothing does it by itself. */
const missedMinutes = 3;

/** Mean service time of today, shrunk towards the planned minutes while data is thin, ms. */
export function meanServiceMs(service: Service): number {
  const { count, totalMs } = service.learned;
  const plannedMs = service.rule.plannedMinutes * 60_000;
  return (plannedMs * assumed.services + totalMs) / (assumed.services + count);
}

/** The part of calls to which nobody comes. */
export function noShowShare({ turnout }: Pick<Day, 'turnout'>): number {
  const calls = turnout.came + turnout.missed + assumed.calls;
  return (turnout.missed + assumed.noShowShare * assumed.calls) / calls;
}

/** From the call to the beginning of the service, ms. */
export function meanWalkMs({ turnout }: Pick<Day, 'turnout'>): number {
  return (turnout.walkedMs + assumed.walkMs * assumed.walks) / (turnout.came + assumed.walks);
}

/** What a no-show costs a window, ms. */
export function missedMs({ settings }: Pick<Day, 'settings'>): number {
  return (settings?.time.autoNoShowMinutes ?? missedMinutes) * 60_000;
}
