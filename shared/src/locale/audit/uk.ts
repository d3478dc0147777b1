import type { AuditGroup } from '../../contract/audit.ts';
import { glueAll } from '../glue-all.ts';
import { counted } from '../plural.ts';
import { actionsUk } from './uk-actions.ts';

/** The audit log, on its page and in its file. */
export const auditUk = glueAll({
  page: 'Журнал дій',
  unchangeable: 'записи не змінюються',
  csv: 'CSV',
  exporting: 'Готуємо файл',
  connecting: 'Завантажуємо журнал',
  unreachable: 'Сервер не відповідає. Журнал не завантажено.',
  again: 'Спробувати ще раз',
  empty: 'За цей час таких записів немає',
  emptyHint: 'Змініть період або приберіть умови.',
  clear: 'Прибрати умови',
  system: 'Система',
  commandLine: 'Командний рядок',
  unknown: 'невідомо',
  period: 'Період',
  everybody: 'усі',
  everything: 'усі',
  who: 'Хто',
  action: 'Дія',
  onlyOrder: 'Лише позачергові',
  search: 'Слово, вікно, прізвище',
  earlier: 'Раніше',
  later: 'Пізніше',
  showChanges: 'Показати зміни',
  hideChanges: 'Сховати зміни',
  was: 'було',
  now: 'стало',
  nothing: 'нічого',
  moreChanges: 'і ще зміни',
  pagesOf: (from: number, to: number, total: number): string => `${from}–${to} із ${total}`,
  changedBy: (n: number): string =>
    counted('uk', n, { one: 'працівник', few: 'працівники', many: 'працівників' }),
  more: (n: number): string => `ще ${n}`,
  nobody: (id: string): string => {
    if (id === 'command-line') return 'Командний рядок';
    return id === 'system' ? 'Система' : 'невідомо';
  },
  periods: {
    today: 'Сьогодні',
    yesterday: 'Вчора',
    week: '7 днів',
    month: '30 днів',
    all: 'Увесь час',
  },
  columns: {
    time: 'Час',
    who: 'Хто',
    action: 'Дія',
    what: 'Що',
    details: 'Подробиці',
    change: 'Причина або зміна',
    field: 'Поле',
    before: 'Було',
    after: 'Стало',
  },
  kinds: {
    person: 'Особа',
    window: 'Вікно',
    device: 'Екран',
    ticket: 'Талон',
    service: 'Послуга',
    centre: 'Центр',
    other: '',
  },
  kpi: {
    outOfTurn: 'Позачергові виклики',
    people: 'Зміни людей',
    settings: 'Зміни налаштувань',
    refusedSignIns: 'Невдалі входи',
    none: 'не було',
    outOfTurnNote: 'кожен із вікном і часом',
    peopleNote: 'доступ, ролі, права',
    refusedNote: 'пароль, код або вимкнений доступ',
  },
  said: {
    invitation: 'запрошення',
    reset: 'новий пароль',
    password: 'пароль',
    code: 'код',
    disabled: 'доступ вимкнено',
    link: 'за посиланням',
    directory: 'через каталог установи',
    name: 'змінено ім’я',
    login: 'змінено логін',
    directoryLogin: 'змінено зв’язок із каталогом',
  },
  fields: {
    roles: 'ролі',
    rights: 'окремі права',
    secondFactorFor: 'вхід із кодом',
  },
  groups: actionsUk.groups,
  actionOf: (action: string, group: AuditGroup): string =>
    actionsUk.names.get(action) ?? actionsUk.groups[group],
});

export type AuditTexts = typeof auditUk;
