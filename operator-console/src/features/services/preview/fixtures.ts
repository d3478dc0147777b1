import type { SettingsVersion } from '@talon/shared/contract/settings-history.ts';
import { previewNow } from '../../../desk-pages/preview/fixtures.ts';
import type { Category, Draft, LocalText, Service, Window } from '../draft.ts';
import { newService } from '../edits.ts';

const text = (uk: string, ru = uk, en = uk): LocalText => ({ uk, ru, en });
const category = (id: string, letter: string, icon: string, name: LocalText): Category => ({
  id,
  letter,
  icon,
  name,
  shortName: name,
});

const categories: readonly Category[] = [
  category('residence', 'А', 'house', text('Місце проживання', 'Место жительства', 'Residence')),
  category(
    'passports',
    'Б',
    'book-user',
    text('Паспорти та посвідчення', 'Паспорта и удостоверения', 'Passports and ID documents'),
  ),
  category('land', 'В', 'map-pinned', text('Земля та кадастр', 'Земля и кадастр', 'Land')),
  category(
    'subsidies',
    'Е',
    'hand-coins',
    text('Субсидії, пільги та допомоги', 'Субсидии, льготы и пособия', 'Subsidies and benefits'),
  ),
];

const service = (
  id: string,
  of: string,
  name: LocalText,
  part: Partial<Service> = {},
): Service => ({
  ...newService(id, of),
  name,
  stage: 'live',
  ...part,
});

export const passport = service(
  'abroad',
  'passports',
  text(
    'Паспорт громадянина України для виїзду за кордон',
    'Паспорт гражданина Украины для выезда за границу',
    'Passport of a citizen of Ukraine for travelling abroad',
  ),
  {
    shortName: text('Закордонний паспорт', 'Загранпаспорт', 'Travel passport'),
    purposes: ['apply', 'collect'],
    plannedMinutes: 12,
    targets: { apply: { ordinary: 15 } },
    dailyLimit: 80,
    authority: text('Державна міграційна служба', 'Государственная миграционная служба', 'SMS'),
    applicant: text('Громадяни України', 'Граждане Украины', 'Citizens of Ukraine'),
    fee: text('Адміністративний збір', 'Административный сбор', 'Administrative fee'),
    termDays: 20,
    searchWords: ['закордонний паспорт', 'загранпаспорт', 'біометричний'],
    documents: [
      text('Паспорт громадянина України або ID-картка', 'Паспорт или ID-карта', 'ID card'),
      text('РНОКПП (картка платника податків)', 'РНУКПН', 'Taxpayer number'),
      text('Квитанція про сплату адміністративного збору', 'Квитанция', 'Receipt of the fee'),
      text('Попередній закордонний паспорт, якщо є', 'Прежний загранпаспорт', 'Former passport'),
    ],
  },
);

const services: readonly Service[] = [
  service('move', 'residence', text('Реєстрація місця проживання')),
  service('unmove', 'residence', text('Зняття з реєстрації')),
  service('id-card', 'passports', text('Паспорт громадянина України (ID-картка)')),
  passport,
  service('rename', 'passports', text('Обмін паспорта у зв’язку зі зміною прізвища')),
  service(
    'photo',
    'passports',
    text('Вклеювання фотокартки при досягненні 25 і 45 років', 'Вклеивание фотографии', ''),
  ),
  service('driver', 'passports', text('Посвідчення водія, обмін і відновлення'), {
    stage: 'retired',
  }),
  service('child', 'passports', text('Дозвіл на виїзд дитини за кордон'), { stage: 'pilot' }),
  service('extract', 'land', text('Витяг із Державного земельного кадастру')),
  service('subsidy', 'subsidies', text('Житлова субсидія')),
];

const servedAt = new Set([3, 8, 13]);
const windows: readonly Window[] = Array.from({ length: 14 }, (_, index) => ({
  id: `w${index + 1}`,
  number: index + 1,
  zone: 'hall',
  way: text(''),
  direction: null,
  profile: servedAt.has(index + 1) ? [{ service: 'abroad', purposes: null, preference: 1 }] : [],
  later: null,
}));

export const catalogue: Draft = { categories, services, windows };

const three = (minutes: number) => ({ ordinary: minutes, legal: 5, appointment: 5 });
export const targets = { consult: three(15), apply: three(15), collect: three(10) };

const hour = 3_600_000;
const version = (
  number: number,
  hoursAgo: number,
  part: Partial<SettingsVersion>,
): SettingsVersion => ({
  version: number,
  savedAt: new Date(previewNow - hoursAgo * hour).toISOString(),
  by: { id: 'u1', name: 'Ірина Мельник' },
  way: 'saved',
  restores: null,
  changed: part.changes?.length ?? 0,
  changes: [],
  ...part,
});

export const history: readonly SettingsVersion[] = [
  version(18, 18, {
    changes: [{ path: ['services', 'abroad', 'plannedMinutes'], before: 15, after: 12 }],
  }),
  version(17, 42, {
    way: 'restored',
    restores: 15,
    changes: [{ path: ['phone'], before: '1', after: '0 800' }],
  }),
  version(16, 50, {
    changed: 9,
    changes: [
      { path: ['services', 'child'], after: { name: text('Дозвіл на виїзд дитини за кордон') } },
      { path: ['windows', 'w3', 'profile'], before: [], after: [1] },
    ],
  }),
  version(1, 900, { by: null, way: 'imported' }),
];
