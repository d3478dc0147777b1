import { counted } from '../../plural.ts';

/** The whole centre as one file. */
export const copyUk = {
  save: 'Зберегти центр файлом',
  saveHint:
    'Послуги, вікна, години, правила, кіоск, талон, табло й голос. Людей, екранів, ключів і талонів у файлі немає.',
  saveMedia: 'Зображення й відео у файлі лише названо: самі вони переносяться окремо.',
  download: 'Завантажити файл',
  take: 'Узяти центр із файлу',
  takeHint:
    'Спершу видно, що зміниться; без Вашої згоди нічого не зміниться. Люди, екрани й сьогоднішня черга залишаться.',
  choose: 'Обрати файл',
  chooseOther: 'Обрати інший файл',
  unsaved: 'Спершу застосуйте або скасуйте незбережені зміни.',
  reading: (name: string): string => `Перевіряємо «${name}»`,
  notJson: 'Це не файл центру: його вміст не є JSON.',
  refused: (name: string): string => `«${name}» не взято`,
  faults: (n: number): string =>
    `${counted('uk', n, { one: 'помилка', few: 'помилки', many: 'помилок' })}. Виправте файл і оберіть його знову.`,
  place: 'Місце',
  fault: 'Що не так',
  same: 'Файл нічого не змінить: центр уже такий.',
  changes: (name: string, n: number): string =>
    `«${name}» змінить ${counted('uk', n, { one: 'місце', few: 'місця', many: 'місць' })}`,
  before: 'Зараз',
  after: 'Стане',
  more: (n: number): string => `і ще ${n}`,
  undo: 'Як було, поверне «Історія змін».',
  missing: 'Цих зображень і відео тут ще немає. Додайте їх на сторінці «Табло й медіа»:',
  apply: 'Замінити центр',
  cancel: 'Скасувати',
  taking: 'Замінюємо',
  taken: (name: string): string => `Центр узято з файлу «${name}».`,
  format: 'Вид файлу',
  version: 'Версія файлу',
  summary: (services: number, windows: number): string =>
    `${counted('uk', services, { one: 'послуга', few: 'послуги', many: 'послуг' })}, ${counted('uk', windows, { one: 'вікно', few: 'вікна', many: 'вікон' })}`,
};
