import type { DeviceKind } from '../../contract/devices.ts';

export const claimUk = {
  title: 'Під’єднати екран',
  lead: 'Код стоїть на\u00a0новому екрані. Він діє десять хвилин.',
  signIn: 'Увійдіть як адміністратор',
  login: 'Логін',
  password: 'Пароль',
  enter: 'Увійти',
  notAdministrator: 'Під’єднувати екрани може лише адміністратор центру.',
  code: 'Код з\u00a0екрана, шість цифр',
  name: 'Назва для персоналу',
  nameHint: 'Наприклад: табло біля входу',
  role: 'Що це',
  kinds: { board: 'Табло', kiosk: 'Кіоск', sign: 'Знак над вікном' } satisfies Record<
    DeviceKind,
    string
  >,
  zone: 'Зона',
  wholeCentre: 'Увесь центр',
  window: 'Вікно',
  windowOf: (number: number, zone: string): string => `${number}, ${zone}`,
  pair: 'Під’єднати',
  done: (name: string): string => `Під’єднано: ${name}`,
  doneText: 'Екран за кілька секунд покаже своє.',
  another: 'Під’єднати ще один',
  unreachable: 'Сервер не\u00a0відповідає. Спробуйте ще раз.',
};

export type ClaimTexts = typeof claimUk;
