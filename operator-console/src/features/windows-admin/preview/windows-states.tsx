import type { WindowItem } from '@talon/shared/contract/windows.ts';
import type { ReactElement } from 'react';
import type { Failure } from '../../../desk-pages/failure.ts';
import { PreviewOffice } from '../../../office/preview/preview-office.tsx';
import { drawnCentre } from '../../settings/preview/centre.ts';
import type { ServiceWindow } from '../profile.ts';
import { WindowsContext, type WindowsPage } from '../windows-context.ts';
import { type Look, WindowsScreen } from '../windows-screen.tsx';

const nothing = (): void => undefined;
const { windows, zones } = drawnCentre;

const people = [
  ...['Інна Ткачук', 'Ігор Савчук', 'Петро Лисенко', null, 'Марія Шевчук', 'Анна Клименко'],
  ...['Олена Ковальчук', 'Олег Гнатюк', 'Софія Мороз', null, 'Юлія Романюк', 'Денис Кравець'],
];

const live: readonly WindowItem[] = windows.map((window, index) => {
  const name = people[index];
  const state = name === null ? 'break' : name === undefined ? 'closed' : 'open';
  return {
    ...{ id: window.id, number: window.number, zone: window.zone, state },
    zoneName: { uk: '', ru: '', en: '' },
    operator: state === 'open' ? { id: `u${index}`, name: name ?? '' } : null,
    since: null,
    ticket: null,
    profile: window.profile.map(({ service, ...line }) => ({ serviceId: service, ...line })),
  };
});

const [first] = windows;
if (first === undefined) throw new Error('no windows');
const chosen = windows.find(({ number }) => number === 7) ?? first;

const page: WindowsPage = {
  centre: drawnCentre,
  edited: { windows, zones },
  live,
  overdue: new Set(['c10']),
  today: '2026-11-24',
  chosen,
  choose: nothing,
  setWindow: nothing,
  setProfile: nothing,
  addWindow: nothing,
  removeWindow: nothing,
  copyTo: nothing,
  setZones: nothing,
  changes: [],
  saving: false,
  failure: null,
  when: 'now',
  setWhen: nothing,
  onSave: nothing,
  onCancel: nothing,
  onReread: nothing,
  dialog: null,
  open: nothing,
};

const screen =
  (part: Partial<WindowsPage> = {}, look: Look = 'categories') =>
  (): ReactElement => (
    <PreviewOffice>
      <WindowsContext value={{ ...page, ...part }}>
        <WindowsScreen look={look} />
      </WindowsContext>
    </PreviewOffice>
  );

const planned: ServiceWindow = {
  ...chosen,
  later: { from: '2026-11-25', profile: chosen.profile.slice(0, 9) },
};
/** Nobody serves the environment any more. */
const fewer = windows.map((window) => ({
  ...window,
  profile: window.profile.filter(({ service }) => !service.startsWith('s11')),
}));
const stale: Failure = {
  code: 'precondition_failed',
  text: 'Хтось щойно зберіг інші налаштування. Перечитайте їх.',
  fields: {},
};

export const windowsStates: Readonly<Record<string, () => ReactElement>> = {
  windows: screen(),
  'windows-services': screen({ edited: { windows: fewer, zones } }, 'services'),
  'windows-planned': screen({ chosen: planned, changes: ['Вікно 7'], when: 'tomorrow' }),
  'windows-empty-profile': screen({ chosen: { ...chosen, profile: [] } }),
  'windows-stale': screen({ changes: ['Вікно 7', 'Вікно 3'], failure: stale }),
  'windows-copy': screen({ dialog: 'copy' }),
  'windows-zones': screen({ dialog: 'zones' }),
};
