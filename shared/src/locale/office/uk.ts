import { glueAll } from '../glue-all.ts';
import { counted } from '../plural.ts';

/** What stands around every page of those who run a centre. */
export const officeUk = glueAll({
  home: 'На головну',
  navigation: 'Розділи',
  signOut: 'Вийти',
  signIn: { title: 'Вхід', lead: 'Для рецепції, керівника зміни та адміністратора.' },
  connecting: 'З’єднуємося із сервером',
  forbiddenTitle: 'Ця сторінка не для Вашої ролі',
  forbiddenText: (name: string): string =>
    `${name} не має права її бачити. Увійдіть під іншим іменем або поверніться до свого розділу.`,
  otherPerson: 'Увійти під іншим іменем',
  noCentre: 'Центру ще немає',
  centre: 'Центр',
  otherCentres: 'Інші центри',
  openAt: (name: string): string => `Відкрити в центрі: ${name}`,
  pageFailed: 'Сторінка не завантажилася',
  pageFailedText: 'Перевірте мережу й завантажте її ще раз.',
  reload: 'Завантажити ще раз',
  live: (time: string): string => `наживо, ${time}`,
  offlineSince: (time: string): string => `немає зв’язку з ${time}`,
  alerts: (n: number): string =>
    counted('uk', n, { one: 'попередження', few: 'попередження', many: 'попереджень' }),
  pages: {
    desk: 'Робоче місце',
    reception: 'Рецепція',
    hall: 'Зала зараз',
    reports: 'Звіти',
    services: 'Послуги',
    windows: 'Вікна',
    people: 'Працівники',
    devices: 'Екрани та кіоски',
    settings: 'Налаштування',
    audit: 'Журнал дій',
    account: 'Мій обліковий запис',
  },
  roles: {
    operator: 'Оператор',
    reception: 'Рецепція',
    supervisor: 'Керівник зміни',
    administrator: 'Адміністратор',
  },
});

export type OfficeTexts = typeof officeUk;
