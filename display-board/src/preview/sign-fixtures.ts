import type { SignView } from '@talon/shared/views/sign-view.ts';
import { hallTime } from './board-fixtures.ts';

/** The sign of the pictures: window 7 calls А046. */
export const signFixture: SignView = {
  version: { epoch: 'preview', day: '2026-11-24', event: 1, tick: 0 },
  window: 7,
  language: 'uk',
  timeZone: 'Europe/Kyiv',
  hall: { state: 'open', pause: null, pausedAt: null, opensAt: null, closesAt: null },
  state: 'called',
  number: 'А046',
  callId: 'c1',
  repeat: 0,
  at: hallTime('10:46:50'),
  until: null,
  breakReason: null,
  othersServe: true,
  categories: [
    {
      uk: 'Субсидії, пільги та\u00a0допомоги',
      ru: 'Субсидии, льготы и\u00a0пособия',
      en: 'Subsidies, benefits and allowances',
    },
  ],
};
