import type { DeviceHistoryAnswer } from '@talon/shared/contract/device-commands.ts';
import { alertsOf, troublesOf } from '@talon/shared/views/devices.ts';
import type { DeviceHealth, DeviceItem, DevicesView } from '@talon/shared/views/devices-view.ts';

/** 2026-11-24 10:47 in Kyiv: the morning of the pictures. */
export const now = Date.UTC(2026, 10, 24, 8, 47);
const ago = (seconds: number): number => now - seconds * 1000;
const build = '1.4.0+3fa9c1e';

const well: DeviceHealth = {
  build,
  width: 1920,
  height: 1080,
  pixelRatio: 1,
  upSeconds: 6 * 86_400 + 3 * 3600,
  clockOffsetMs: 240,
  sound: null,
  printer: null,
  errors: [],
};

interface Sketch {
  readonly part: Partial<DeviceItem> & Pick<DeviceItem, 'id' | 'name' | 'kind'>;
  readonly health?: Partial<DeviceHealth> | null;
  readonly seenSeconds?: number;
}

function device({ part, health = {}, seenSeconds = 1 }: Sketch): DeviceItem {
  const told = health === null ? null : { ...well, ...health };
  const item: DeviceItem = {
    centre: 'demo',
    zone: null,
    window: null,
    printer: null,
    speaks: true,
    media: true,
    state: 'online',
    since: ago(6 * 86_400),
    seenAt: part.state === 'new' ? null : ago(seenSeconds),
    health: told,
    address: '192.168.10.42',
    troubles: [],
    command: null,
    ...part,
  };
  const kinds = troublesOf(item, item.state, item.health);
  return { ...item, troubles: kinds.map((kind) => ({ kind, since: ago(960) })) };
}

const upright = { width: 1080, height: 1920 };
const sign = (number: number, part: Partial<DeviceItem> = {}, seenSeconds = 2): DeviceItem =>
  device({
    part: { id: `s${number}`, name: `Знак ${number}`, kind: 'sign', window: `w${number}`, ...part },
    health: { width: 1280, height: 400 },
    seenSeconds,
  });

export const paperLow = device({
  part: { id: 'k2', name: 'Кіоск 2', kind: 'kiosk', printer: 'p1' },
  health: { ...upright, printer: 'paper_low' },
  seenSeconds: 2,
});
export const faulty = device({
  part: { id: 'b2', name: 'Табло «Каса»', kind: 'board', zone: 'z1' },
  health: {
    ...upright,
    sound: 'chime',
    clockOffsetMs: -380_000,
    errors: [
      { hash: '1a2b3c4d', line: 'TypeError: video.play is not a function', count: 12 },
      { hash: '5e6f7a8b', line: 'NotAllowedError: play() failed at <address>', count: 1 },
    ],
  },
  seenSeconds: 3,
});
export const away = device({
  part: {
    id: 'b3',
    name: 'Табло «2 поверх»',
    kind: 'board',
    zone: 'z2',
    state: 'offline',
    since: ago(372),
  },
  health: { build: '1.3.2+99aa001', sound: 'rendered' },
  seenSeconds: 372,
});
export const unseen = device({
  part: {
    id: 'k3',
    name: 'Кіоск біля каси',
    kind: 'kiosk',
    state: 'new',
    since: null,
    address: null,
  },
  health: null,
});

const devices: readonly DeviceItem[] = [
  device({
    part: { id: 'k1', name: 'Кіоск 1', kind: 'kiosk' },
    health: { ...upright, printer: 'ok' },
  }),
  paperLow,
  device({
    part: { id: 'b1', name: 'Табло «Зала»', kind: 'board' },
    health: { sound: 'recorded' },
  }),
  device({
    part: { id: 'b4', name: 'Табло «Каса»', kind: 'board', zone: 'z1', speaks: false },
    health: upright,
    seenSeconds: 3,
  }),
  away,
  ...Array.from({ length: 13 }, (_, index) =>
    index === 8 ? sign(9, { state: 'offline', since: ago(840) }, 840) : sign(index + 1),
  ),
];

const zones = [
  { id: 'z1', name: { uk: 'Каса', ru: 'Касса', en: 'Cash desk' } },
  { id: 'z2', name: { uk: '2 поверх', ru: '2 этаж', en: '2nd floor' } },
];

export function viewOf(listed: readonly DeviceItem[] = devices): DevicesView {
  return {
    version: { epoch: 'preview', day: '', event: 0, tick: 1 },
    centre: {
      id: 'demo',
      name: { uk: 'ЦНАП «Центральний»', ru: 'ЦПАУ «Центральный»', en: 'Central Service Centre' },
      address: { uk: 'вул. Соборна, 59', ru: 'ул. Соборная, 59', en: '59 Soborna St' },
    },
    timeZone: 'Europe/Kyiv',
    devices: listed,
    alerts: alertsOf(listed),
    builds: { kiosk: build, board: build, sign: build },
    zones,
    windows: Array.from({ length: 14 }, (_, index) => ({
      id: `w${index + 1}`,
      number: index + 1,
      zone: 'z1',
    })),
    printers: [{ id: 'p1', name: 'Принтер біля входу' }],
  };
}

const at = (seconds: number): string => new Date(ago(seconds)).toISOString();
export const history: DeviceHistoryAnswer['items'] = [
  { id: '6', at: at(960), what: 'paper_low', by: null },
  { id: '5', at: at(6300), what: 'identify_done', by: null },
  { id: '4', at: at(6303), what: 'identify', by: 'Наталя Бондар' },
  { id: '3', at: at(11_220), what: 'online', by: null },
  { id: '2', at: at(86_400), what: 'changed', by: 'Наталя Бондар' },
  { id: '1', at: at(4 * 86_400), what: 'claimed', by: 'Наталя Бондар' },
];
