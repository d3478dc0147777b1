import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { HistoryItem, StaffFacts } from '@talon/shared/contract/tickets.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { LocalText } from '@talon/shared/views/common.ts';
import type { MenuService, MenuView } from '@talon/shared/views/menu-view.ts';
import { demoMenu, previewNow } from '../../../desk-pages/preview/fixtures.ts';
import { names } from '../../../preview/names.ts';
import type { FoundTicket, SeenTicket } from '../use-found-ticket.ts';

const text = (uk: string, ru: string, en: string): LocalText => ({ uk, ru, en });
const recount = text(
  'Перерахунок пенсії за новим стажем',
  'Перерасчёт пенсии по новому стажу',
  'Pension recalculation for new service',
);
const pensionCard = text(
  'Пенсійне посвідчення, видача та заміна',
  'Пенсионное удостоверение, выдача и замена',
  'Pension card, issue and replacement',
);

type Row = readonly [id: string, letter: string, name: LocalText, waiting: number, middle: number];
const rows: readonly Row[] = [
  ['pension', 'П', names.pension, 4, 15],
  ['recount', 'П', recount, 4, 15],
  ['pension-card', 'П', pensionCard, 0, 0],
  ['subsidy', 'Е', names.subsidy, 9, 25],
  ['extract', 'А', names.extract, 8, 20],
];

const figures = ([id, , , waiting, middle]: Row): MenuService => ({
  id,
  open: true,
  today: true,
  full: false,
  waiting,
  waitMinutes: middle === 0 ? null : { low: middle - 5, high: middle + 5, middle },
  purposes: [],
});

export const menuView: MenuView = { ...demoMenu, services: rows.map(figures) };

export function catalogue(language: Language): MenuAnswer {
  const letters = [...new Set(rows.map(([, letter]) => letter))];
  return {
    catalogue: 'preview',
    centre: {
      id: 'demo',
      name: '',
      address: '',
      phone: '',
      timeZone: 'Europe/Kyiv',
      mainLanguage: 'uk',
      legalPriority: true,
      checkIn: true,
      feedback: false,
      help: false,
    },
    categories: letters.map((letter) => ({
      id: letter,
      name: letter,
      letter,
      icon: 'home',
      services: rows
        .filter((row) => row[1] === letter)
        .map(([id, , name, waiting]) => ({
          id,
          name: name[language],
          authority: '',
          applicant: '',
          documents: [],
          term: '',
          fee: '',
          purposes: ['consult', 'apply', 'collect'],
          audience: 'person',
          dailyLimit: null,
          searchWords: [],
          open: true,
          waiting,
          waitMinutes: null,
        })),
    })),
  };
}

const serves = (number: number, ...services: string[]): WindowItem => ({
  id: `w${number}`,
  number,
  zone: 'z1',
  zoneName: names.firstFloor,
  state: 'open',
  operator: { id: `o${number}`, name: '' },
  since: null,
  ticket: null,
  profile: services.map((serviceId) => ({ serviceId, purposes: null, preference: 1 })),
});

export const windows: readonly WindowItem[] = [
  serves(4, 'subsidy'),
  serves(5, 'subsidy'),
  serves(6, 'subsidy'),
  serves(7, 'extract', 'pension'),
];

const at = (minutes: number): string => new Date(previewNow - minutes * 60_000).toISOString();
const step = (minutes: number, what: string, part: Partial<HistoryItem> = {}): HistoryItem => ({
  at: at(minutes),
  what,
  window: null,
  by: null,
  ...part,
});

const facts: StaffFacts = {
  priority: 'appointment',
  channel: 'appointment',
  services: [
    { id: 'subsidy', name: names.subsidy, purpose: 'apply', done: false },
    { id: 'extract', name: names.extract, purpose: 'collect', done: false },
  ],
  waitedMinutes: 2,
  targetMinutes: 5,
  canReinstate: false,
  print: { state: 'printed', via: 'printer', reason: null },
};

/** E045 of the pictures: two minutes in line, third. */
export const waitingTicket: SeenTicket = {
  centre: {
    id: 'demo',
    name: text('', '', ''),
    address: text('', '', ''),
    phone: '',
    timeZone: 'Europe/Kyiv',
    mainLanguage: 'uk',
  },
  hall: demoMenu.hall,
  id: 'e045',
  number: 'Е045',
  state: 'waiting',
  language: 'uk',
  service: names.subsidy,
  nextServices: [names.extract],
  documents: [],
  issuedAt: previewNow - 840_000,
  ahead: 2,
  behind: 4,
  waitMinutes: { low: 5, high: 10, middle: 10 },
  servedBy: [4, 5, 6],
  window: null,
  calledAt: null,
  repeat: 0,
  missedAt: null,
  parkedUntil: null,
  reinstateUntil: null,
  canCancel: true,
  canLetPass: true,
  staff: facts,
  history: [
    step(14, 'ticket_issued', { by: 'Кіоск біля входу' }),
    step(14, 'print_printed', { by: 'Кіоск біля входу' }),
  ],
};

const called = step(6, 'ticket_called', { window: 5 });

export const missedTicket: SeenTicket = {
  ...waitingTicket,
  state: 'no_show',
  ahead: null,
  reinstateUntil: previewNow + 720_000,
  staff: { ...facts, waitedMinutes: 8, canReinstate: true },
  history: [
    ...(waitingTicket.history ?? []),
    called,
    step(4, 'ticket_recalled'),
    step(2, 'ticket_missed', { window: 5 }),
  ],
};

export const servedTicket: SeenTicket = {
  ...waitingTicket,
  state: 'serving',
  ahead: null,
  window: { number: 5, floor: 1, way: text('', '', '') },
  staff: { ...facts, waitedMinutes: 8, print: { state: 'failed', via: 'printer', reason: 'late' } },
  history: [...(waitingTicket.history ?? []), called, step(5, 'service_started', { window: 5 })],
};

export const cancelledTicket: SeenTicket = {
  ...waitingTicket,
  state: 'cancelled',
  ahead: null,
  history: [...(waitingTicket.history ?? []), step(1, 'ticket_cancelled', { by: 'Наталя Бондар' })],
};

const foundOne = (id: string, number: string, name: LocalText, state: string): FoundTicket => ({
  id,
  number,
  state,
  service: { id, name },
  issuedAt: at(20),
});

export const severalTickets: readonly FoundTicket[] = [
  foundOne('e045', 'Е045', names.subsidy, 'waiting'),
  foundOne('p045', 'П045', names.pension, 'called'),
  foundOne('a045', 'А045', names.residence, 'completed'),
];

export const sampleLink =
  'http://192.168.10.5:8080/t/mgk2x7Qy0aVbC3dE5fG7hJ9kLmN1#k1.Zk3v9QpX2mR8tY6w';
