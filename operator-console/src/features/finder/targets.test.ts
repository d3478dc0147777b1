import { findServices } from '@talon/shared/client/search/find-services.ts';
import { finished, indexing } from '@talon/shared/client/search/search-index.ts';
import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';
import { expect, test } from 'vitest';
import { findWindows, servicesAt } from './targets.ts';

type Service = MenuAnswer['categories'][number]['services'][number];

const service = (id: string, name: string, searchWords: string[] = []): Service => ({
  id,
  name,
  authority: '',
  applicant: '',
  documents: [],
  term: '',
  fee: '',
  purposes: ['apply'],
  audience: 'person',
  dailyLimit: null,
  searchWords,
  open: true,
  waiting: 4,
  waitMinutes: null,
});

const menu: MenuAnswer = {
  catalogue: '1',
  centre: {
    id: 'c',
    name: '',
    address: '',
    phone: '',
    timeZone: 'Europe/Kyiv',
    mainLanguage: 'uk',
    legalPriority: true,
    checkIn: false,
    feedback: true,
    help: true,
  },
  categories: [
    {
      id: 'documents',
      name: 'Паспорти',
      letter: 'Б',
      icon: 'book-user',
      services: [
        service('id-card', 'ID-картка', ['паспорт громадянина']),
        service('abroad', 'Паспорт для виїзду за кордон'),
      ],
    },
  ],
};

const window = (number: number, state: WindowItem['state'], services: string[]): WindowItem => ({
  id: `w${number}`,
  number,
  zone: 'z',
  zoneName: { uk: '', ru: '', en: '' },
  state,
  operator: state === 'closed' ? null : { id: `o${number}`, name: `Олег Гнатюк ${number}` },
  since: null,
  ticket: null,
  profile: services.map((serviceId) => ({ serviceId, purposes: null, preference: 1 })),
});

const windows = [
  window(8, 'open', ['abroad']),
  window(3, 'break', ['abroad', 'id-card']),
  window(5, 'closed', ['abroad']),
  window(7, 'open', []),
];

const index = finished(indexing([menu]));
const foundFor = (query: string) => servicesAt(menu, windows, findServices(index, query));

test('names come before search words, with the open windows that serve them', () => {
  const found = foundFor('паспорт');
  expect(found.map(({ id, windows: at }) => [id, at])).toEqual([
    ['abroad', [3, 8]],
    ['id-card', [3]],
  ]);
});

test('windows that serve the services found are offered, one’s own never', () => {
  const services = foundFor('паспорт');
  expect(findWindows(windows, 'w8', 'паспорт', services).map(({ id }) => id)).toEqual(['w3']);
});

test('a window is found by number and by surname', () => {
  expect(findWindows(windows, 'w7', '3', []).map(({ id }) => id)).toEqual(['w3']);
  expect(findWindows(windows, 'w7', 'гна', []).map(({ id }) => id)).toEqual(['w8', 'w3']);
});

test('nothing typed shows every open window of colleagues and no service', () => {
  expect(foundFor('')).toEqual([]);
  expect(findWindows(windows, 'w7', '', []).map(({ id }) => id)).toEqual(['w8', 'w3']);
});

test('a slip of the finger and the other layout find the same as at the kiosk', () => {
  for (const typed of ['паспотр', 'gfcgjhn', 'кордон']) {
    expect(foundFor(typed)[0]?.id).toBe('abroad');
  }
  expect(findWindows(windows, 'w7', 'uyfn', []).map(({ id }) => id)).toEqual(['w8', 'w3']);
});
