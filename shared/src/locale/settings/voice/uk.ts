import { counted } from '../../plural.ts';

/** How the hall speaks. */
export const voiceUk = {
  who: 'Хто говорить',
  whoHint: 'Каже перший, хто знає кожне слово виклику. Якщо ніхто, лунає сигнал.',
  provider: {
    recorded: 'Записаний голос',
    rendered: 'Голос сервера',
    browser: 'Голос табло',
  },
  about: {
    recorded: 'Слова, які начитала людина',
    rendered: 'espeak-ng на сервері',
    browser: 'Синтез браузера самого табло',
  },
  unavailable: 'на цьому сервері не встановлено',
  use: (name: string): string => `Використовувати: ${name}`,
  sound: 'Звучання',
  chime: 'Сигнал перед викликом',
  again: 'Повторити основною мовою центру',
  againHint: 'Після мови талона, поки нікого іншого не кличуть.',
  volume: 'Гучність',
  rate: 'Швидкість',
  rateHint: 'Для голосів, які не записані.',
  quiet: 'Тихі години',
  quietHint: 'Гучність удвічі менша. Проміжок може переходити через північ.',
  addQuiet: 'Додати проміжок',
  noQuiet: 'Гучність однакова весь день.',
  quietFrom: (n: number): string => `Тихі години ${n}, від`,
  quietUntil: (n: number): string => `Тихі години ${n}, до`,
  removeQuiet: (n: number): string => `Прибрати тихі години ${n}`,
  pack: 'Папка записів',
  packHint: 'Порожньо – записи цього центру. Назва папки – спільні записи кількох центрів.',
  recordings: 'Записані слова',
  language: 'Мова записів',
  complete: 'Записано все, що потрібно цьому центру.',
  missing: (n: number): string =>
    `Бракує: ${counted('uk', n, { one: 'слово', few: 'слова', many: 'слів' })}. Доки їх немає, виклики цією мовою каже наступний голос.`,
  recorded: (n: number, of: number): string => `${n} із ${of} записано`,
  words: 'Список для диктора (CSV)',
  optional: 'кінець речення',
  send: (word: string): string => `Завантажити запис: ${word}`,
  sendMany: 'Завантажити записи',
  sendManyHint: 'Назва файла – назва слова: window-1.wav, number-45.end.mp3',
  sent: (n: number): string =>
    `Прийнято: ${counted('uk', n, { one: 'файл', few: 'файли', many: 'файлів' })}`,
  refused: (names: string): string => `Не прийнято: ${names}`,
  remove: (word: string): string => `Стерти запис: ${word}`,
  listen: (word: string): string => `Прослухати: ${word}`,
  onlyMissing: 'Лише чого бракує',
  nothingMissing: 'Нічого не бракує.',
};
export type VoiceTexts = typeof voiceUk;
