import { glueAll } from '../glue-all.ts';
import { counted } from '../plural.ts';
import type { VersionTexts } from './uk.ts';

export const versionsRu: VersionTexts = glueAll({
  history: {
    title: 'История изменений',
    footer: 'Каждая сохранённая версия остаётся',
    lost: 'История не прочитана.',
    first: 'Первая версия',
    nobody: 'файл или система',
    changed: (n: number): string =>
      counted('ru', n, { one: 'изменение', few: 'изменения', many: 'изменений' }),
    ways: {
      saved: 'Сохранено',
      restored: 'Возвращено',
      planned: 'Наступило по плану',
      imported: 'Загружено из файла',
    },
    restoredOf: (version: number): string => `Возвращена версия ${version}`,
    order: 'порядок',
    now: 'Действует сейчас',
    restore: 'Вернуть эту версию',
    restoreAt: (when: string): string => `Вернуть версию от ${when}`,
    sure: 'Вернуть центр к этой версии? Более поздние изменения останутся в истории.',
    confirm: 'Вернуть',
    more: 'Более ранние',
    cut: 'длинный текст',
  },
  planned: {
    when: 'Когда вступит в силу',
    atOnce: 'Сразу',
    tomorrow: 'С завтра',
    from: (date: string, n: number): string =>
      `С ${date} вступит в силу ${counted('ru', n, { one: 'изменение', few: 'изменения', many: 'изменений' })}`,
    waits: 'План не может наступить, пока его не исправят:',
    cancel: 'Отменить план',
  },
  parts: {
    name: 'Название центра',
    address: 'Адрес',
    phone: 'Телефон',
    timeZone: 'Часовой пояс',
    mainLanguage: 'Основной язык',
    week: 'Часы работы',
    aroundTheClock: 'Круглосуточно',
    holidays: 'Выходные дни',
    lastTicketMinutes: 'Последний талон',
    dailyLimit: 'Талонов в день',
    zones: 'Зоны',
    categories: 'Категории',
    services: 'Услуги',
    windows: 'Окна',
    letters: 'Буквы',
    targets: 'Цели ожидания',
    calling: 'Порядок вызова',
    time: 'Правила времени',
    board: 'Табло',
    media: 'Видео и изображения',
    kiosk: 'Киоск',
    printing: 'Печать',
    voice: 'Голос',
  },
});
