import { centreSettings } from '@talon/shared/contract/centre-settings.ts';
import type { CentreSettings, LocalText } from '@talon/shared/domain/settings/centre-settings.ts';
import {
  defaultCalling,
  defaultTargets,
  defaultTime,
} from '@talon/shared/domain/settings/defaults.ts';
import { defaultPrinting } from '@talon/shared/domain/settings/printing-settings.ts';
import { sampleServices } from './catalogue.ts';
import { sampleCategories } from './categories.ts';
import { glueTexts } from './glue-texts.ts';
import { sampleWindows, sampleZones } from './windows.ts';

const workday = [{ from: '08:00', until: '18:00' }];

const ticker: readonly LocalText[] = [
  {
    uk: 'Потрібна допомога? Консультант біля входу.',
    ru: 'Нужна помощь? Консультант у входа.',
    en: 'Need help? The consultant is at the entrance.',
  },
  {
    uk: 'Слухайте номер. Дивіться на табло.',
    ru: 'Слушайте номер. Смотрите на табло.',
    en: 'Listen for your number. Watch the board.',
  },
  {
    uk: 'Номер талона не зміниться, якщо Вас запросять до іншого вікна.',
    ru: 'Номер талона не изменится, если Вас пригласят к другому окну.',
    en: 'Your ticket number stays the same if you are invited to another window.',
  },
];

/** The sample centre with its opening hours: what a first start offers. Throws when it is faulty. */
export function sampleCentre(): CentreSettings {
  const services = sampleServices();
  const centre: CentreSettings = {
    id: 'demo',
    name: {
      uk: 'ЦНАП «Центральний»',
      ru: 'ЦПАУ «Центральный»',
      en: 'Central Service Centre',
    },
    address: { uk: 'вул. Соборна, 59', ru: 'ул. Соборная, 59', en: '59 Soborna St' },
    phone: '1545',
    timeZone: 'Europe/Kyiv',
    mainLanguage: 'uk',
    week: {
      mon: workday,
      tue: workday,
      wed: workday,
      thu: workday,
      fri: workday,
      sat: [{ from: '08:00', until: '13:00' }],
      sun: [],
    },
    aroundTheClock: false,
    holidays: [],
    lastTicketMinutes: 15,
    dailyLimit: null,
    zones: sampleZones,
    categories: sampleCategories,
    services,
    windows: sampleWindows(services),
    letters: { legal: null, appointment: null },
    targets: defaultTargets,
    calling: defaultCalling,
    time: defaultTime,
    board: { showService: false, ticker },
    kiosk: { purposes: ['consult', 'apply', 'collect'], legalPriority: true },
    printing: defaultPrinting,
  };
  return centreSettings.parse(glueTexts(centre));
}

/** The sample centre open day and night, so that a demonstration lives at any hour. */
export function demoCentre(): CentreSettings {
  const centre = sampleCentre();
  return { ...centre, aroundTheClock: true, kiosk: { ...centre.kiosk, checkIn: true } };
}

/** The demonstration for people and tests alone: no service ever runs out of tickets. */
export function quietCentre(): CentreSettings {
  const centre = demoCentre();
  const services = centre.services.map((service) => ({ ...service, dailyLimit: null }));
  return { ...centre, services };
}
