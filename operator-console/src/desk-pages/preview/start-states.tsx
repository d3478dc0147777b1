import type { ReactElement } from 'react';
import type { HallNow } from '../../start/hall-now.ts';
import { hallNow } from '../../start/hall-now.ts';
import type { PageFooterProps } from '../../start/page-footer.tsx';
import { StartScreen, type StartScreenProps } from '../../start/start-screen.tsx';
import { about, demoCentre, previewNow, threeCentres } from './fixtures.ts';

const nothing = (): void => undefined;
const footer: PageFooterProps = { about, connection: 'online', old: false, onReload: nothing };
const hall = hallNow(demoCentre, null);
const closed: HallNow = {
  state: 'closed',
  waiting: 0,
  openWindows: 0,
  waitMinutes: null,
  closesAt: null,
  opensAt: '2026-11-25T08:00:00+02:00',
};

const screen = (part: Partial<StartScreenProps>): ReactElement => (
  <StartScreen
    state={{ step: 'centre', centre: demoCentre, others: false }}
    hall={hall}
    now={previewNow}
    footer={footer}
    {...part}
  />
);

export const startStates: Readonly<Record<string, () => ReactElement>> = {
  start: () => screen({}),
  'start-closed': () => screen({ hall: closed }),
  'start-paused': () => screen({ hall: { ...hall, state: 'paused' } }),
  'start-one-waits': () => screen({ hall: { ...hall, waiting: 1, openWindows: 2 } }),
  'start-other-centre': () =>
    screen({ state: { step: 'centre', centre: demoCentre, others: true } }),
  'start-demo': () =>
    screen({
      footer: { ...footer, about: { ...about, demo: true, addresses: ['http://127.0.0.1:3000'] } },
    }),
  'start-https': () => screen({ footer: { ...footer, about: { ...about, plainHttp: false } } }),
  'start-offline': () => screen({ footer: { ...footer, connection: 'offline' } }),
  'start-old': () => screen({ footer: { ...footer, old: true } }),
  'start-asking': () =>
    screen({
      state: { step: 'asking', online: true },
      footer: { ...footer, about: null, connection: 'connecting' },
    }),
  'start-no-server': () =>
    screen({
      state: { step: 'asking', online: false },
      footer: { ...footer, about: null, connection: 'offline' },
    }),
  'start-first-run': () =>
    screen({ state: { step: 'no_centre', firstRun: { needed: true, valid: true } } }),
  'start-first-run-expired': () =>
    screen({ state: { step: 'no_centre', firstRun: { needed: true, valid: false } } }),
  'start-no-centre': () =>
    screen({ state: { step: 'no_centre', firstRun: { needed: false, valid: false } } }),
  'start-choose': () =>
    screen({ state: { step: 'choose', centres: threeCentres, unknown: false } }),
  'start-unknown-centre': () =>
    screen({ state: { step: 'choose', centres: threeCentres, unknown: true } }),
};
