import { glueAll } from '../glue-all.ts';
import { counted } from '../plural.ts';
import { boardsUk } from './boards/uk.ts';
import { callingUk } from './calling/uk.ts';
import { centreUk } from './centre/uk.ts';
import { copyUk } from './copy/uk.ts';
import { ticketUk } from './ticket/uk.ts';
import { voiceUk } from './voice/uk.ts';
import { windowsUk } from './windows/uk.ts';

const days = { one: 'день', few: 'дні', many: 'днів' };

/** The settings of a centre. */
export const settingsUk = glueAll({
  title: 'Налаштування',
  connecting: 'Читаємо налаштування',
  lost: 'Налаштування не завантажилися',
  lostText: 'Перевірте мережу й спробуйте ще раз.',
  retry: 'Спробувати ще раз',
  saveLabel: 'Застосувати',
  pages: {
    centre: 'Центр',
    calling: 'Порядок виклику',
    hours: 'Години роботи',
    kiosk: 'Кіоски',
    ticket: 'Талон і друк',
    boards: 'Табло й медіа',
    voice: 'Голос',
    alerts: 'Сигнали керівнику зміни',
    retention: 'Строки зберігання',
    copy: 'Копія центру',
  },
  about: {
    centre: 'Назва й адреса трьома мовами, телефон, часовий пояс',
    calling: 'Хто наступний, цілі очікування, неявка, відкладені талони',
    hours: 'Тиждень, перерви, свята, останній талон',
    kiosk: 'Мета звернення, пріоритет, оцінки, виклик працівника, укриття',
    ticket: 'Принтери й вигляд талона з переглядом',
    boards: 'Рядок, що біжить, зображення й відео за зонами',
    voice: 'Хто говорить, гучність, тихі години, записані слова',
    alerts: 'Коли зала потребує уваги',
    retention: 'Скільки зберігати друк, коментарі, журнал',
    copy: 'Увесь центр одним файлом: зберегти або взяти з іншого',
  },
  unsaved: 'не збережено',
  summary: {
    share: (priority: number, of: number): string => `Частка: не більше ${priority} з ${of}`,
    aroundTheClock: 'цілодобово',
    openDays: (n: number): string => counted('uk', n, days),
    hours: (workdays: string, from: string, until: string): string =>
      `${workdays} на тиждень, ${from}–${until}`,
    holidays: (n: number): string =>
      counted('uk', n, { one: 'особливий день', few: 'особливі дні', many: 'особливих днів' }),
    printers: (n: number): string =>
      counted('uk', n, { one: 'принтер', few: 'принтери', many: 'принтерів' }),
    browserPrints: 'друкує браузер кіоска',
    playlists: (n: number): string =>
      counted('uk', n, { one: 'добірка', few: 'добірки', many: 'добірок' }),
    ticker: (n: number): string =>
      counted('uk', n, { one: 'повідомлення', few: 'повідомлення', many: 'повідомлень' }),
    noMedia: 'без зображень',
    volume: (percent: number): string => `гучність ${percent} %`,
    silent: 'лише сигнал',
    kept: (prints: number, comments: number): string =>
      `друк ${counted('uk', prints, days)}, коментарі ${counted('uk', comments, days)}`,
    serviceLevel: (percent: number): string => `${percent} % у межах цілі`,
    nothing: 'нічого додаткового',
  },
  hours: {
    week: 'Тиждень',
    weekHint: 'Кілька проміжків на день залишають між ними перерву для всього центру.',
    day: {
      mon: 'Понеділок',
      tue: 'Вівторок',
      wed: 'Середа',
      thu: 'Четвер',
      fri: 'П’ятниця',
      sat: 'Субота',
      sun: 'Неділя',
    },
    tickets: 'Видача талонів',
    closed: 'зачинено',
    from: (day: string): string => `${day}, від`,
    until: (day: string): string => `${day}, до`,
    addSpan: 'Відчинити',
    addBreak: 'Перерва',
    remove: (what: string): string => `Прибрати: ${what}`,
    copy: (day: string): string => `${day}: так само в усі робочі дні`,
    copyShort: 'На всі робочі дні',
    total: (hours: string): string => `${hours} год на тиждень`,
    aroundTheClock: 'Цілодобово',
    aroundTheClockHint: 'Тиждень і свята тоді не запитуються: для навчальних центрів.',
    firstTicket: 'Перший талон перед відчиненням',
    firstTicketHint: 'За скільки хвилин до початку дня кіоск уже дає талони.',
    lastTicket: 'Останній талон перед зачиненням',
    lastTicketHint: 'Хто вже взяв талон, того приймуть.',
    dailyLimit: 'Обмежити талони на день',
    dailyLimitHint: 'Після цього кіоск каже, що на сьогодні місць немає.',
    dailyLimitCount: 'Талонів на день',
    holidays: 'Свята та особливі дні',
    holidaysHint: 'Замість годин тижня. Без годин центр того дня зачинений.',
    noHolidays: 'Ще немає жодного особливого дня.',
    addHoliday: 'Додати день',
    date: 'Дата',
    name: (language: string): string => `Назва (${language})`,
    allDay: 'Зачинено весь день',
    special: 'Особливі години',
    badSpan: 'Кінець має бути пізніше за початок, а проміжки не перетинаються',
  },
  kiosk: {
    purposes: 'З чим приходять',
    purposesHint: 'Кіоск запитує мету там, де послуга має більше ніж одну.',
    purpose: { consult: 'Консультація', apply: 'Подати документи', collect: 'Забрати результат' },
    legalPriority: 'Пріоритет за законом',
    legalPriorityHint: 'Відвідувач сам каже, що має право; причину ніхто не запитує й не зберігає.',
    checkIn: 'Реєстрація за записом',
    checkInHint: 'Хто записався, вводить код або підносить QR.',
    feedback: 'Оцінки та пропозиції',
    feedbackHint: 'П’ять облич і необов’язковий коментар.',
    help: 'Виклик працівника',
    helpHint: 'Кнопка, після якої до кіоска підходить працівник.',
    shelter: {
      title: 'Шлях до укриття',
      hint: 'На кіосках, табло, знаках над вікнами і в телефонах під час повітряної тривоги. Порожнє: відвідувачів просять іти за працівниками.',
      way: 'Куди йти',
      place: 'Де укриття',
      sample: {
        way: 'Ліворуч, сходами вниз',
        place: 'Підвал школи № 5, вул. Театральна, 200 м. Без сходів: вхід із двору',
      },
    },
    offer: 'Що пропонує кіоск',
    language: 'Основна мова центру',
    languageHint: 'Нею починає кіоск; нею ж зала повторює виклик після мови талона.',
    languages: { uk: 'Українська', ru: 'Русский', en: 'English' },
  },
  alerts: {
    title: 'Коли казати керівнику зміни',
    serviceLevel: 'Мета зали: викликів у межах цілі',
    serviceLevelHint: 'Нижче цієї частки зала позначена червоним.',
    wait: 'Очікування довше за ціль',
    waitHint: 'Сигнал, коли хтось чекає стільки від своєї цілі.',
    service: 'Обслуговування довше за норму',
    serviceHint: 'Сигнал, коли прийом триває стільки від планового часу.',
    idle: 'Вільне вікно, поки чекають',
    idleHint: 'Сигнал, коли вікно не кличе тих, кого могло б.',
  },
  retention: {
    title: 'Скільки зберігати',
    prints: 'Друк талонів',
    printsHint: 'Який принтер і коли друкував талон. Самі талони залишаються у звітах.',
    comments: 'Коментарі відвідувачів',
    commentsHint: 'Потім стираються: у них може бути чиєсь ім’я. Оцінка залишається.',
    audit: 'Журнал дій',
    auditHint: 'Хто що змінив. Менше року не можна.',
    visitors: 'Дані відвідувачів',
    visitorsText:
      'Талон не містить імені. Події дня, черги й звіти зберігаються без строку, бо в них немає людей.',
    when: 'Застаріле стирається щогодини.',
  },
  centre: centreUk,
  calling: callingUk,
  copy: copyUk,
  ticket: ticketUk,
  boards: boardsUk,
  voice: voiceUk,
  windows: windowsUk,
});

export type SettingsTexts = typeof settingsUk;
