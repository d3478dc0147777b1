import type { Answer } from '@talon/shared/client/api.ts';
import { LiveContext } from '@talon/shared/client/live-view.ts';
import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { HallView } from '@talon/shared/views/hall-view.ts';
import type { ReactElement } from 'react';
import { type Send, SendContext } from '../../../app/api.ts';
import { PreviewOffice } from '../../../office/preview/preview-office.tsx';
import { fakeLive } from '../../../preview/fake-live.ts';
import type { HallDialog, HallPage } from '../hall-context.ts';
import { HallScreen } from '../hall-screen.tsx';
import { menu, queue, windowItems } from './answers.ts';
import {
  closing,
  everyAlert,
  feedback,
  firstMorning,
  now,
  operators,
  said,
  view,
} from './fixtures.ts';

const nothing = (): void => undefined;
const page: HallPage = {
  view,
  centre: 'demo',
  now,
  more: 0,
  offlineSince: null,
  act: async () => null,
  dialog: null,
  open: nothing,
};

/** What the dialogs ask for, by the end of the path. */
const answers: readonly (readonly [RegExp, unknown])[] = [
  [/closing$/, closing],
  [/operators$/, operators],
  [/menu/, menu satisfies MenuAnswer],
  [/queue$/, queue],
  [/windows$/, windowItems],
  [/feedback$/, feedback],
];
const send: Send = async <T,>({ path }: { readonly path: string }) => {
  const body = answers.find(([pattern]) => pattern.test(path))?.[1];
  return { ok: true, status: 200, body } as Answer<T>;
};

const live = fakeLive(now, { state: 'online' });
const screen = (part: Partial<HallPage> = {}) => {
  const shown = { ...page, ...part };
  const alerts = shown.view.alerts.filter(({ seen }) => !seen).length;
  return (): ReactElement => (
    <LiveContext value={live}>
      <SendContext value={send}>
        <PreviewOffice part={{ alerts, roles: ['supervisor'] }}>
          <HallScreen page={shown} />
        </PreviewOffice>
      </SendContext>
    </LiveContext>
  );
};
const over = (dialog: HallDialog, part: Partial<HallPage> = {}) => screen({ dialog, ...part });
/** In a pause nothing is foretold. */
const paused: HallView = {
  ...view,
  hall: { ...view.hall, state: 'paused', pause: 'air_raid' },
  arrivals: view.arrivals.map((hour) => ({ ...hour, ahead: null })),
};

export const hallStates: Readonly<Record<string, () => ReactElement>> = {
  hall: screen(),
  'hall-alerts': screen({ view: { ...view, alerts: everyAlert } }),
  'hall-first-morning': screen({ view: firstMorning }),
  'hall-paused': screen({ view: paused }),
  'hall-closed': screen({ view: { ...firstMorning, phase: 'closed' } }),
  'hall-server-away': screen({ offlineSince: now - 372_000 }),
  'hall-announce': over({ name: 'announce' }, { view: { ...view, ...said } }),
  'hall-message': over({ name: 'message', window: 'w5' }, { view: { ...view, ...said } }),
  'hall-pause': over({ name: 'pause' }),
  'hall-feedback': over({ name: 'feedback' }),
  'hall-close': over({ name: 'close' }),
  'hall-open': over({ name: 'open', window: null }),
  'hall-window': over({ name: 'window', window: 'w5' }),
  'hall-profile': over({ name: 'profile', window: 'w13' }),
  'hall-queue': over({ name: 'queue', category: 'П' }),
};
