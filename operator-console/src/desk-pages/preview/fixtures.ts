import type { AboutAnswer } from '@talon/shared/contract/installation.ts';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';
import type { MenuView } from '@talon/shared/views/menu-view.ts';
import type { Centre } from '../../start/start-state.ts';

/** 2026-11-24 10:47 in Kyiv: the morning of the pictures. */
export const previewNow = Date.UTC(2026, 10, 24, 8, 47);

export const demoCentre: Centre = {
  id: 'demo',
  name: { uk: 'ЦНАП «Центральний»', ru: 'ЦПАУ «Центральный»', en: 'Central Service Centre' },
  address: { uk: 'вул. Соборна, 59', ru: 'ул. Соборная, 59', en: '59 Soborna St' },
  timeZone: 'Europe/Kyiv',
  open: true,
  waiting: 46,
  openWindows: 11,
  waitMinutes: 15,
  closesAt: '2026-11-24T18:00:00+02:00',
  opensAt: null,
};

const branch = (id: string, uk: string, ru: string, en: string, part: Partial<Centre>): Centre => ({
  ...demoCentre,
  id,
  name: { uk, ru, en },
  ...part,
});

export const threeCentres: readonly Centre[] = [
  demoCentre,
  branch('podil', 'ЦНАП «Подільський»', 'ЦПАУ «Подольский»', 'Podil Service Centre', {
    address: { uk: 'пл. Контрактова, 2', ru: 'пл. Контрактовая, 2', en: '2 Kontraktova Sq' },
    waiting: 0,
    waitMinutes: null,
  }),
  branch('lisovyi', 'ЦНАП «Лісовий»', 'ЦПАУ «Лесной»', 'Lisovyi Service Centre', {
    address: { uk: 'просп. Лісовий, 14', ru: 'просп. Лесной, 14', en: '14 Lisovyi Ave' },
    open: false,
    waiting: 0,
    openWindows: 0,
    waitMinutes: null,
    closesAt: null,
    opensAt: '2026-11-25T08:00:00+02:00',
  }),
];

export const demoMenu: MenuView = {
  version: { epoch: 'preview', day: '2026-11-24', event: 1, tick: 0 },
  hall: { state: 'open', pause: null, pausedAt: null, opensAt: null, closesAt: null },
  week: [],
  catalogue: 'preview',
  categories: [],
  services: [],
  totalWaiting: 46,
  openWindows: 11,
  waitMinutes: 15,
  legalTargetMinutes: null,
};

export const about: AboutAnswer = {
  version: '1.4.0',
  demo: false,
  plainHttp: true,
  addresses: ['http://192.168.10.5:8080'],
};

export const administrator: SessionAnswer = {
  user: { id: 'u1', login: 'i.melnyk', name: 'Ірина Мельник' },
  roles: ['administrator'],
  centres: ['demo'],
  csrfToken: 'preview',
};

const zones = [
  { zone: 'z1', zoneName: { uk: 'Перший поверх', ru: 'Первый этаж', en: 'First floor' } },
  { zone: 'z2', zoneName: { uk: 'Другий поверх', ru: 'Второй этаж', en: 'Second floor' } },
] as const;

export const windows: readonly WindowItem[] = Array.from({ length: 14 }, (_, index) => ({
  id: `w${index + 1}`,
  number: index + 1,
  ...zones[index < 8 ? 0 : 1],
  state: 'closed',
  operator: null,
  since: null,
  ticket: null,
  profile: [],
}));
