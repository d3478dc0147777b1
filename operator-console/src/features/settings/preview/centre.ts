import { type CentreDocument, centreSettings } from '@talon/shared/contract/centre-settings.ts';

const same = (text: string) => ({ uk: text, ru: text, en: text });
const nothing = same('');

/** Letter, name in three languages, icon, and the names of some services; the rest are numbered. */
const categories = [
  ['А', 'Місце проживання', 'Место жительства', 'Residence', 9],
  ['Б', 'Паспорти та посвідчення', 'Паспорта и удостоверения', 'Passports', 14],
  ['В', 'Земля та кадастр', 'Земля и кадастр', 'Land and cadastre', 8],
  ['Г', 'Нерухомість і майно', 'Недвижимость', 'Property', 7],
  ['Д', 'Бізнес і ФОП', 'Бизнес и ФЛП', 'Business', 10],
  ['Е', 'Субсидії, пільги', 'Субсидии, льготы', 'Subsidies', 17],
  ['К', 'Сім’я та діти', 'Семья и дети', 'Family', 11],
  ['Л', 'Ветерани', 'Ветераны', 'Veterans', 6],
  ['М', 'Транспорт і перевезення', 'Транспорт и перевозки', 'Transport', 7],
  ['Н', 'Будівництво та архітектура', 'Строительство и архитектура', 'Construction', 8],
  ['П', 'Пенсії та зайнятість', 'Пенсии и занятость', 'Pensions and work', 6],
  ['Р', 'Довкілля та благоустрій', 'Окружающая среда', 'Environment', 5],
] as const;

const subsidies = [
  'Призначення житлової субсидії',
  'Пільги на оплату послуг ЖКГ',
  'Допомога малозабезпеченим',
  'Санаторно-курортний облік',
  'Посвідчення постраждалих від ЧАЕС',
];

const services = categories.flatMap(([letter, name, , , count], index) =>
  Array.from({ length: count }, (_, at) => ({
    id: `s${index}-${at + 1}`,
    category: `c${index}`,
    letter: null,
    purposes: ['apply' as const],
    plannedMinutes: 10,
    targets: null,
    dailyLimit: null,
    name: same(letter === 'Е' ? (subsidies[at] ?? `${name} ${at + 1}`) : `${name} ${at + 1}`),
    authority: nothing,
    documents: [],
    applicant: nothing,
    termDays: null,
    fee: nothing,
    audience: 'person' as const,
    searchWords: [],
    stage: 'live' as const,
    sample: false,
  })),
);

/** Window by window: category letter, preference, and how many of its services when not all. */
const served: readonly (readonly (readonly [string, number, number?])[])[] = [
  [
    ['А', 1],
    ['К', 2],
  ],
  [
    ['А', 3],
    ['К', 1],
    ['Л', 2],
  ],
  [
    ['Б', 1],
    ['М', 2],
  ],
  [
    ['Е', 1],
    ['П', 2, 3],
  ],
  [
    ['Е', 1],
    ['К', 2],
  ],
  [
    ['Е', 1],
    ['К', 2, 4],
    ['Л', 2],
  ],
  [
    ['А', 1],
    ['Е', 2, 12],
    ['П', 3],
  ],
  [['Б', 1]],
  [
    ['В', 1],
    ['Н', 2],
  ],
  [
    ['В', 1],
    ['Г', 2],
  ],
  [
    ['Г', 1],
    ['Д', 2],
  ],
  [
    ['Д', 1],
    ['М', 2],
  ],
  [
    ['Б', 1, 9],
    ['Р', 2],
  ],
  [
    ['А', 3],
    ['Б', 3],
    ['В', 3],
    ['Е', 3, 6],
    ['П', 3],
  ],
];

const windows = served.map((lines, index) => ({
  id: `w${index + 1}`,
  number: index + 1,
  zone: index < 8 ? 'ground' : 'first',
  way: nothing,
  profile: lines.flatMap(([letter, preference, count]) => {
    const at = categories.findIndex(([known]) => known === letter);
    return services
      .filter(({ category }) => category === `c${at}`)
      .slice(0, count ?? 99)
      .map(({ id }) => ({ service: id, purposes: null, preference }));
  }),
}));

const day = [{ from: '09:00', until: '18:00' }];
const targets = { ordinary: 15, legal: 5, appointment: 5 };

/** The centre of the pictures, as its administrator reads it. */
export const drawnCentre: CentreDocument = centreSettings.parse({
  id: 'demo',
  name: same('ЦНАП «Центральний»'),
  address: same('вул. Соборна, 59'),
  phone: '0 800 000 000',
  timeZone: 'Europe/Kyiv',
  mainLanguage: 'uk',
  week: {
    mon: [
      { from: '08:00', until: '13:00' },
      { from: '14:00', until: '20:00' },
    ],
    tue: day,
    wed: day,
    thu: day,
    fri: [{ from: '09:00', until: '16:45' }],
    sat: [{ from: '09:00', until: '14:00' }],
    sun: [],
  },
  aroundTheClock: false,
  holidays: [
    {
      date: '2026-12-25',
      hours: [],
      name: { uk: 'Різдво Христове', ru: 'Рождество Христово', en: '' },
    },
    {
      date: '2026-12-31',
      hours: [{ from: '09:00', until: '15:00' }],
      name: { uk: 'Переддень Нового року', ru: 'Канун Нового года', en: 'New Year’s Eve' },
    },
  ],
  lastTicketMinutes: 30,
  dailyLimit: null,
  zones: [
    { id: 'ground', name: { uk: 'Зал 1', ru: 'Зал 1', en: 'Hall 1' }, floor: 1, way: nothing },
    { id: 'first', name: { uk: 'Зал 2', ru: 'Зал 2', en: 'Hall 2' }, floor: 2, way: nothing },
  ],
  categories: categories.map(([letter, uk, ru, en], index) => ({
    id: `c${index}`,
    name: { uk, ru, en },
    shortName: { uk, ru, en },
    letter,
    icon: 'house',
  })),
  services,
  windows,
  letters: { legal: null, appointment: null },
  targets: { consult: targets, apply: targets, collect: { ...targets, ordinary: 10 } },
  calling: { mode: 'share', share: { priority: 2, of: 3 }, preferenceBand: 0.1 },
  time: {
    recallsBeforeNoShow: 3,
    autoNoShowMinutes: 4,
    reinstateMinutes: 15,
    lateMinutes: 10,
    undoSeconds: 10,
    defaultParkMinutes: 15,
    maxParkMinutes: 240,
  },
  board: {
    showService: false,
    ticker: [
      {
        uk: 'Посвідчення водія можна замінити без запису щоп’ятниці до 12:00',
        ru: 'Водительское удостоверение можно заменить без записи по пятницам до 12:00',
        en: '',
      },
      {
        uk: 'Заберіть готовий паспорт у вікні 3',
        ru: 'Заберите готовый паспорт в окне 3',
        en: 'Collect your passport at window 3',
      },
    ],
    home: 'ground',
  },
  media: {
    playlists: [
      {
        zone: null,
        sound: false,
        items: [
          { media: '0123456789abcdef0123456789abcdef.webp', seconds: null },
          { media: 'fedcba9876543210fedcba9876543210.mp4', seconds: null },
          { media: '00000000000000000000000000000000.png', seconds: 12 },
        ],
      },
    ],
  },
  kiosk: { purposes: ['consult', 'apply', 'collect'], legalPriority: true, checkIn: true },
  shelter: {
    way: { uk: 'Ліворуч, сходами вниз', ru: 'Налево, по лестнице вниз', en: '' },
    place: {
      uk: 'Цокольний поверх цієї будівлі, 30 м. Без сходів: вхід з вул. Театральної, 2',
      ru: 'Цокольный этаж этого здания, 30 м. Без ступеней: вход с ул. Театральной, 2',
      en: '',
    },
  },
  printing: {
    printers: [
      { kind: 'escpos', id: 'hall', name: 'Кіоск біля входу', host: '192.168.1.40' },
      { kind: 'browser', id: 'second', name: 'Кіоск на другому поверсі' },
    ],
    kiosk: 'hall',
    reception: 'hall',
  },
  voice: { quiet: [{ from: '18:00', until: '09:00' }] },
});
