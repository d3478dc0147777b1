import type { DeviceItem } from '@talon/shared/views/devices-view.ts';
import type { ReactElement } from 'react';
import { windows } from '../../../desk-pages/preview/fixtures.ts';
import type { Office } from '../../../office/office-context.ts';
import { PreviewOffice } from '../../../office/preview/preview-office.tsx';
import type { ClaimDialogProps } from '../claim-dialog.tsx';
import type { DeviceActs, DevicesPage } from '../devices-context.ts';
import { DevicesScreen } from '../devices-screen.tsx';
import { away, faulty, history, now, paperLow, unseen, viewOf } from './fixtures.ts';

const nothing = (): void => undefined;
const done = async (): Promise<null> => null;
const acts: DeviceActs = { command: done, change: done, revoke: done };
const view = viewOf();

const page: DevicesPage = {
  view,
  now,
  offlineSince: null,
  mayChange: true,
  chosen: paperLow,
  choose: nothing,
  acts,
  dialog: null,
  open: nothing,
  history,
  windows,
};

const screen = (part: Partial<DevicesPage> = {}, claim: ClaimDialogProps = {}) => {
  const shown = { ...page, ...part };
  const person: Partial<Office> = shown.mayChange ? {} : { roles: ['supervisor'] };
  return (): ReactElement => (
    <PreviewOffice part={person}>
      <DevicesScreen page={shown} claim={claim} />
    </PreviewOffice>
  );
};
const withDevice = (item: DeviceItem, part: Partial<DevicesPage> = {}) =>
  screen({
    view: viewOf([item, ...view.devices.filter(({ id }) => id !== item.id)]),
    chosen: item,
    ...part,
  });
const commanded = (
  kind: 'identify' | 'reload',
  state: 'sent' | 'done' | 'expired',
): DeviceItem => ({
  ...paperLow,
  command: { id: 'c1', kind, at: now - 5000, state },
});
const boards = view.devices.filter(({ kind }) => kind === 'board');
const signs = view.devices.filter(({ kind }) => kind === 'sign');
const [firstSign = paperLow] = signs;

const expired: ClaimDialogProps = {
  initial: { code: '482716', kind: 'kiosk' },
  refused: {
    code: 'validation_failed',
    text: '',
    fields: { code: { code: 'code_expired', text: '' } },
  },
};

export const deviceStates: Readonly<Record<string, () => ReactElement>> = {
  devices: screen(),
  'devices-offline-chosen': screen({ chosen: away, history: history.slice(3) }),
  'devices-faults': withDevice(faulty),
  'devices-new': withDevice(unseen, { history: history.slice(5) }),
  'devices-sign-chosen': screen({ chosen: firstSign, history: [] }),
  'devices-nothing-chosen': screen({ chosen: null, history: null }),
  'devices-history-lost': screen({ history: 'lost' }),
  'devices-boards-alone': screen({ view: viewOf(boards), chosen: away }),
  'devices-signs-alone': screen({ view: viewOf(signs), chosen: firstSign }),
  'devices-empty': screen({ view: viewOf([]), chosen: null, history: null }),
  'devices-empty-supervisor': screen({ view: viewOf([]), chosen: null, mayChange: false }),
  'devices-supervisor': screen({ mayChange: false }),
  'devices-server-away': screen({ offlineSince: now - 372_000 }),
  'devices-identify-sent': withDevice(commanded('identify', 'sent')),
  'devices-identify-done': withDevice(commanded('identify', 'done')),
  'devices-reload-sent': withDevice(commanded('reload', 'sent')),
  'devices-reload-expired': withDevice(commanded('reload', 'expired')),
  'devices-claim': screen(
    { dialog: 'claim' },
    { initial: { code: '482716', kind: 'board', zone: 'z1,z2' } },
  ),
  'devices-claim-sign': screen({ dialog: 'claim' }, { initial: { code: '482', kind: 'sign' } }),
  'devices-claim-refused': screen({ dialog: 'claim' }, expired),
  'devices-change-board': screen({ dialog: 'change', chosen: away }),
  'devices-change-kiosk': screen({ dialog: 'change' }),
  'devices-change-sign': screen({ dialog: 'change', chosen: firstSign }),
  'devices-revoke': screen({ dialog: 'revoke' }),
  'devices-restart': screen({ dialog: 'restart' }),
};
