import { glueAll } from '../glue-all.ts';
import { counted } from '../plural.ts';
import type { OfficeTexts } from './uk.ts';

export const officeRu: OfficeTexts = glueAll({
  home: 'На главную',
  navigation: 'Разделы',
  signOut: 'Выйти',
  signIn: { title: 'Вход', lead: 'Для рецепции, руководителя смены и администратора.' },
  connecting: 'Соединяемся с сервером',
  forbiddenTitle: 'Эта страница не для Вашей роли',
  forbiddenText: (name: string): string =>
    `${name} не имеет права её видеть. Войдите под другим именем или вернитесь в свой раздел.`,
  otherPerson: 'Войти под другим именем',
  noCentre: 'Центра ещё нет',
  centre: 'Центр',
  otherCentres: 'Другие центры',
  openAt: (name: string): string => `Открыть в центре: ${name}`,
  pageFailed: 'Страница не загрузилась',
  pageFailedText: 'Проверьте сеть и загрузите её ещё раз.',
  reload: 'Загрузить ещё раз',
  live: (time: string): string => `вживую, ${time}`,
  offlineSince: (time: string): string => `нет связи с ${time}`,
  alerts: (n: number): string =>
    counted('ru', n, { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений' }),
  pages: {
    desk: 'Рабочее место',
    reception: 'Рецепция',
    hall: 'Зал сейчас',
    reports: 'Отчёты',
    services: 'Услуги',
    windows: 'Окна',
    people: 'Сотрудники',
    devices: 'Экраны и киоски',
    settings: 'Настройки',
    audit: 'Журнал действий',
    account: 'Моя учётная запись',
  },
  roles: {
    operator: 'Оператор',
    reception: 'Рецепция',
    supervisor: 'Руководитель смены',
    administrator: 'Администратор',
  },
});
