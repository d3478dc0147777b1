import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { QueueAnswer, WindowsAnswer } from '@talon/shared/contract/windows.ts';

type MenuService = MenuAnswer['categories'][number]['services'][number];

const service = (id: string, name: string): MenuService => ({
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
  searchWords: [],
  open: true,
  waiting: 0,
  waitMinutes: null,
});

/** Two categories of the pictures' centre. */
export const menu: MenuAnswer = {
  catalogue: '1',
  centre: {
    id: 'demo',
    name: 'ЦНАП «Центральний»',
    address: 'вул. Соборна, 59',
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
      id: 'П',
      name: 'Пенсії та зайнятість',
      letter: 'П',
      icon: 'briefcase',
      services: [
        service('s1', 'Призначення пенсії'),
        service('s3', 'Перерахунок пенсії'),
        service('s4', 'Посвідчення ветерана праці'),
      ],
    },
    {
      id: 'Е',
      name: 'Субсидії, пільги та допомоги',
      letter: 'Е',
      icon: 'hand-coins',
      services: [service('s2', 'Житлова субсидія'), service('s5', 'Допомога при народженні')],
    },
  ],
};

const waiting = (number: string, minutes: number): QueueAnswer['items'][number] => ({
  id: number,
  number,
  services: [
    {
      id: 's1',
      name: { uk: 'Призначення пенсії', ru: 'Назначение пенсии', en: 'Pension' },
    },
  ],
  purpose: 'apply',
  priority: 'ordinary',
  waitedMinutes: minutes,
  targetMinutes: 15,
});

export const queue: QueueAnswer = {
  items: [waiting('П012', 34), waiting('П013', 21), waiting('П014', 9), waiting('П015', 2)],
  total: 46,
};

export const windowItems: WindowsAnswer = {
  items: [
    {
      id: 'w13',
      number: 13,
      zone: 'floor-2',
      zoneName: { uk: 'Другий поверх', ru: 'Второй этаж', en: 'Second floor' },
      state: 'open',
      operator: { id: 'o13', name: 'Роман Гнатюк' },
      since: null,
      ticket: null,
      profile: [
        { serviceId: 's2', purposes: null, preference: 1 },
        { serviceId: 's5', purposes: null, preference: 2 },
        { serviceId: 's3', purposes: null, preference: 3 },
      ],
    },
  ],
};
