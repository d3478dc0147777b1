import type { CallingRule, Targets, TimeRule } from './day-settings.ts';

/** Ordinary 15 min, legal priority 5, appointment 5, collect 10. */
export const defaultTargets: Targets = {
  consult: { ordinary: 15, legal: 5, appointment: 5 },
  apply: { ordinary: 15, legal: 5, appointment: 5 },
  collect: { ordinary: 10, legal: 5, appointment: 5 },
};

export const defaultCalling: CallingRule = {
  mode: 'share',
  share: { priority: 2, of: 3 },
  preferenceBand: 0.1,
};

export const defaultTime: TimeRule = {
  recallsBeforeNoShow: 3,
  autoNoShowMinutes: 4,
  reinstateMinutes: 15,
  lateMinutes: 10,
  undoSeconds: 10,
  defaultParkMinutes: 15,
  maxParkMinutes: 240,
};

/** Letters that are never read as a digit. */
export const ticketLetters = ['А', 'Б', 'В', 'Г', 'Д', 'Е', 'К', 'Л', 'М', 'Н', 'П', 'Р'] as const;
