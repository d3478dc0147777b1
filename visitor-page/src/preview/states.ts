import type { LocalText } from '@talon/shared/views/common.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';

/** 2026-11-24 10:47 in Kyiv: the morning of the pictures. */
export const previewNow = Date.UTC(2026, 10, 24, 8, 47);
const minute = 60_000;

const waiting: TicketView = {
  version: { epoch: 'preview', day: '2026-11-24', event: 1, tick: 0 },
  centre: {
    id: 'demo',
    name: { uk: 'ЦНАП «Центральний»', ru: 'ЦПАУ «Центральный»', en: 'Central Service Centre' },
    address: { uk: 'вул. Соборна, 59', ru: 'ул. Соборная, 59', en: '59 Soborna St' },
    phone: '1545',
    timeZone: 'Europe/Kyiv',
    mainLanguage: 'uk',
  },
  hall: { state: 'open', pause: null, pausedAt: null, opensAt: null, closesAt: null },
  id: 'preview',
  number: 'Е047',
  state: 'waiting',
  language: 'uk',
  service: {
    uk: 'Призначення житлової субсидії',
    ru: 'Назначение жилищной субсидии',
    en: 'Housing subsidy',
  },
  nextServices: [],
  documents: [
    { uk: 'Паспорт або ID-картка', ru: 'Паспорт или ID-карта', en: 'Passport or ID card' },
    { uk: 'РНОКПП (податковий номер)', ru: 'РНУКПН (налоговый номер)', en: 'Tax number' },
    { uk: 'Заява про призначення', ru: 'Заявление о назначении', en: 'Application form' },
    { uk: 'Декларація про доходи', ru: 'Декларация о доходах', en: 'Income declaration' },
    { uk: 'Довідки за 6 місяців', ru: 'Справки за 6 месяцев', en: 'Statements for 6 months' },
    { uk: 'Договір оренди житла', ru: 'Договор аренды жилья', en: 'Tenancy agreement' },
  ],
  issuedAt: previewNow - 13 * minute,
  ahead: 3,
  behind: 2,
  waitMinutes: { low: 10, high: 15, middle: 10 },
  servedBy: [4, 5, 6],
  window: null,
  calledAt: null,
  repeat: 0,
  missedAt: null,
  parkedUntil: null,
  reinstateUntil: null,
  canCancel: true,
  canLetPass: true,
};

const called: TicketView = {
  ...waiting,
  state: 'called',
  number: 'А046',
  service: {
    uk: 'Реєстрація місця проживання',
    ru: 'Регистрация места жительства',
    en: 'Residence registration',
  },
  ahead: null,
  behind: null,
  waitMinutes: null,
  window: {
    number: 7,
    floor: 1,
    way: {
      uk: 'Праворуч від входу, другий ряд',
      ru: 'Справа от входа, второй ряд',
      en: 'Right of the entrance, second row',
    },
  },
  calledAt: previewNow - 30_000,
  missedAt: previewNow + 90_000,
  canCancel: false,
  canLetPass: false,
};

const alarm: TicketView['hall'] = {
  ...waiting.hall,
  ...{ state: 'paused', pause: 'air_raid', pausedAt: previewNow },
  shelter: {
    way: {
      uk: 'Ліворуч, сходами вниз',
      ru: 'Налево, по лестнице вниз',
      en: 'Left, down the stairs',
    },
    place: {
      uk: 'Цокольний поверх, 30\u00a0м. Без сходів: вхід з\u00a0вул. Театральної,\u00a02',
      ru: 'Цокольный этаж, 30\u00a0м. Без ступеней: вход с\u00a0ул. Театральной,\u00a02',
      en: 'Basement, 30\u00a0m. Step-free: entrance from 2\u00a0Teatralna\u00a0St',
    },
  },
};

export interface PreviewState {
  readonly view: TicketView | null;
  readonly refused?: string;
  readonly offline?: boolean;
  readonly notice?: LocalText;
  readonly signalOn?: boolean;
  readonly acknowledged?: boolean;
  readonly busy?: boolean;
}

const nobodyBehind: LocalText = {
  uk: 'За Вами зараз нікого немає.',
  ru: 'За Вами сейчас никого нет.',
  en: 'There is nobody behind you now.',
};
const calm = { ...called, window: null, calledAt: null, missedAt: null };

/** Every state of the page, by the name in the address. */
export const previewStates: Readonly<Record<string, PreviewState>> = {
  waiting: { view: { ...waiting, ahead: 4 }, signalOn: true },
  several: {
    view: {
      ...waiting,
      nextServices: [
        {
          uk: 'Вклеювання фото в паспорт',
          ru: 'Вклеивание фото в паспорт',
          en: 'Photo in a passport',
        },
      ],
    },
  },
  soon: { view: waiting, signalOn: true },
  next: { view: { ...waiting, ahead: 0 } },
  many: { view: { ...waiting, ahead: 46, waitMinutes: { low: 95, high: 120, middle: 105 } } },
  'place-only': { view: { ...waiting, ahead: 4, waitMinutes: null, servedBy: [] } },
  alarm: {
    view: {
      ...waiting,
      ahead: 4,
      hall: { ...waiting.hall, state: 'paused', pause: 'air_raid', pausedAt: previewNow },
    },
  },
  'alarm-shelter': { view: { ...waiting, ahead: 4, hall: alarm } },
  refused: { view: waiting, notice: nobodyBehind },
  busy: { view: waiting, busy: true },
  offline: { view: waiting, offline: true },
  'offline-early': { view: { ...waiting, ahead: 9 }, offline: true },
  'below-ground': {
    view: {
      ...called,
      window: { number: 3, floor: -1, way: { uk: '', ru: '', en: '' } },
    },
  },
  called: { view: called, signalOn: true },
  'called-again': {
    view: {
      ...called,
      repeat: 1,
      window: { number: 12, floor: 2, way: { uk: '', ru: '', en: '' } },
    },
  },
  'called-offline': { view: called, offline: true },
  'called-known': { view: called, acknowledged: true },
  'called-alarm': { view: { ...called, hall: alarm }, signalOn: true },
  'called-paused': {
    view: { ...called, hall: { ...waiting.hall, state: 'paused', pause: 'technical' } },
  },
  'serving-alarm': { view: { ...called, state: 'serving', missedAt: null, hall: alarm } },
  'parked-paused': {
    view: {
      ...calm,
      state: 'parked',
      hall: { ...waiting.hall, state: 'paused', pause: 'technical' },
    },
  },
  serving: {
    view: { ...called, state: 'serving', missedAt: null, nextServices: [waiting.service] },
  },
  parked: { view: { ...calm, state: 'parked', parkedUntil: previewNow + 15 * minute } },
  missed: { view: { ...calm, state: 'no_show', reinstateUntil: previewNow + 12 * minute } },
  'missed-late': { view: { ...calm, state: 'no_show', reinstateUntil: previewNow - minute } },
  completed: { view: { ...calm, state: 'completed' } },
  cancelled: { view: { ...calm, state: 'cancelled' } },
  expired: { view: { ...calm, state: 'expired' } },
  connecting: { view: null },
  ended: { view: waiting, refused: 'forbidden', offline: true },
  'bad-link': { view: null, refused: 'forbidden' },
  'too-old': { view: null, refused: 'client_too_old' },
};
