import { glueAll } from '../glue-all.ts';
import { counted, plural } from '../plural.ts';

/** The page of screens and kiosks. */
export const devicesUk = glueAll({
  page: 'Екрани та кіоски',
  connecting: 'З’єднуємося із сервером',
  alerts: (n: number): string =>
    counted('uk', n, { one: 'попередження', few: 'попередження', many: 'попереджень' }),

  forbiddenTitle: 'Потрібен адміністратор',
  forbiddenText: (name: string): string =>
    `${name} не має права бачити екрани центру. Увійдіть як адміністратор або керівник зміни.`,

  reloadAll: 'Перезапустити всі',
  pair: 'Під’єднати пристрій',
  readOnly: 'Змінює адміністратор',

  kpi: {
    kiosk: 'Кіоски',
    board: 'Табло',
    sign: 'Знаки над вікнами',
    printer: 'Принтери',
    of: (n: number): string => `із ${n}`,
    away: (n: number): string => `${n} без зв’язку`,
    awaySince: (n: number, time: string): string => `${n} без зв’язку з ${time}`,
    unseen: (n: number): string => `${n} ще не вмикали`,
    missing: (n: number): string =>
      `без знака ${counted('uk', n, { one: 'вікно', few: 'вікна', many: 'вікон' })}`,
    paperLow: (n: number): string => `у ${n} закінчується папір`,
    paperOut: (n: number): string => `у ${n} немає паперу`,
    printerAway: (n: number): string =>
      `${n} не ${plural('uk', n, { one: 'відповідає', many: 'відповідають' })}`,
    noVoice: (n: number): string => `${n} без голосу`,
    errors: (n: number): string => `у ${n} помилки сторінки`,
    allWork: 'усі працюють',
    allPrint: 'усі друкують',
    none: 'немає під’єднаних',
    untold: 'кіоски про них не повідомляли',
  },

  columns: {
    device: 'Пристрій',
    state: 'Стан',
    signal: 'Сигнал',
    care: 'Папір, звук',
    version: 'Версія',
  },
  states: {
    well: 'працює',
    new: 'ще не вмикали',
    offline: 'немає зв’язку',
    paper_out: 'немає паперу',
    printer_away: 'принтер не відповідає',
    paper_low: 'мало паперу',
    no_voice: 'без голосу',
    errors: 'помилки сторінки',
  },
  seconds: (n: number): string => `${n} с тому`,
  minutes: (n: number): string => `${n} хв тому`,
  hours: (n: number): string => `${n} год тому`,
  days: (n: number): string =>
    `${counted('uk', n, { one: 'день', few: 'дні', many: 'днів' })} тому`,
  never: 'ще ні',
  unknown: 'невідомо',
  printers: {
    ok: 'папір є',
    paper_low: 'папір закінчується',
    paper_out: 'паперу немає',
    cover_open: 'кришку відкрито',
    away: 'не відповідає',
  },
  sounds: {
    recorded: 'записаний голос',
    rendered: 'синтезований голос',
    browser: 'голос браузера',
    chime: 'лише сигнал',
    none: 'звуку немає',
    silent: 'голос вимкнено',
    blocked: 'браузер не дозволяє звук',
  },
  oldVersion: (version: string): string => `${version}, застаріла`,
  wholeHall: 'уся зала',
  window: (n: number): string => `вікно ${n}`,
  size: (width: number, height: number): string => `${width}\u00a0×\u00a0${height}`,
  upright: 'вертикальне',

  signs: {
    title: 'Знаки над вікнами',
    hint: 'натисніть номер, щоб побачити його знак',
    well: (n: number): string => `Вікно ${n}: знак працює`,
    faulty: (n: number, state: string): string => `Вікно ${n}: ${state}`,
    none: (n: number): string => `Вікно ${n}: знака не під’єднано`,
  },
  empty: {
    title: 'Жодного екрана ще не під’єднано',
    text: 'Увімкніть кіоск або телевізор і відкрийте на ньому сторінку Talon: він покаже код. Введіть код тут.',
    textReadOnly: 'Щойно адміністратор під’єднає кіоск або табло, вони з’являться тут.',
  },

  detail: {
    choose: 'Оберіть пристрій у списку, щоб побачити його стан.',
    address: 'Адреса',
    zone: 'Показує',
    size: 'Екран',
    ratio: (ratio: string): string => `, щільність ${ratio}`,
    sound: 'Звук',
    printer: 'Принтер',
    usualPrinter: 'звичайний для центру',
    up: 'Без перезапуску',
    clock: 'Його годинник',
    clockFast: (span: string): string => `поспішає на ${span}`,
    clockSlow: (span: string): string => `відстає на ${span}`,
    lastSeen: 'Востаннє на зв’язку',
    since: 'Під’єднано, але ще не вмикали',
    media: 'Зображення й відео',
    on: 'увімкнено',
    off: 'вимкнено',
    daysHours: (days: number, hours: number): string =>
      `${counted('uk', days, { one: 'день', few: 'дні', many: 'днів' })} ${hours} год`,
    hoursMinutes: (hours: number, minutes: number): string => `${hours} год ${minutes} хв`,
    minutes: (n: number): string => `${n} хв`,
    seconds: (n: number): string => `${n} с`,
    errors: 'Помилки сторінки',
    times: (n: number): string => counted('uk', n, { one: 'раз', few: 'рази', many: 'разів' }),
    history: 'Останні події',
    noHistory: 'Подій ще не було.',
    historyLost: 'Не вдалося отримати події.',
    yesterday: 'вчора',
  },
  actions: {
    identify: 'Показати назву',
    reload: 'Перезапустити',
    change: 'Змінити',
    revoke: 'Від’єднати',
  },
  commands: {
    identify: {
      sent: 'Просимо екран показати свою назву…',
      done: 'Екран показує свою назву.',
      expired: 'Екран не відповів за хвилину.',
    },
    reload: {
      sent: 'Перезапуститься, щойно на екрані не буде виклику чи відвідувача.',
      done: 'Екран перезапускається.',
      expired: 'Не перезапустився за хвилину: був зайнятий або без зв’язку.',
    },
  },
  events: {
    claimed: (by: string | null): string => (by === null ? 'Під’єднано' : `Під’єднано: ${by}`),
    changed: (by: string | null): string => (by === null ? 'Змінено' : `Змінено: ${by}`),
    online: 'З’явився зв’язок',
    offline: 'Зник зв’язок',
    paper_low: 'Закінчується папір',
    paper_out: 'Паперу немає',
    printer_away: 'Принтер не відповідає',
    printer_ok: 'Принтер знову друкує',
    no_voice: 'Голосу немає',
    errors: 'Помилка сторінки',
    reload: (by: string | null): string =>
      by === null ? 'Наказ перезапустити' : `Наказ перезапустити: ${by}`,
    identify: (by: string | null): string =>
      by === null ? 'Просили показати назву' : `Просили показати назву: ${by}`,
    reload_done: 'Перезапущено',
    identify_done: 'Назву показано',
    reload_expired: 'Перезапуск не відбувся',
    identify_expired: 'Назву не показано',
  },

  claim: {
    title: 'Під’єднати пристрій',
    lead: 'Код показує екран, який ще не під’єднано.',
    footer: 'Екран перемкнеться сам за кілька секунд.',
    confirm: 'Під’єднати',
  },
  change: {
    title: (name: string): string => `Змінити: ${name}`,
    footer: 'Екран зміниться одразу, йти до нього не потрібно.',
    confirm: 'Зберегти',
    name: 'Назва пристрою',
    zone: 'Що показує табло',
    window: 'Над яким вікном',
    printer: 'Де друкує талони',
    speaks: 'Оголошує виклики голосом',
    speaksHint: 'Якщо в одному приміщенні кілька табло, голос має бути в одного.',
    media: 'Показує зображення й відео',
    mediaHint: 'Між викликами. Виклики вони не закривають.',
    nameEmpty: 'Назвіть пристрій',
  },
  revoke: {
    title: (name: string): string => `Від’єднати: ${name}?`,
    text: 'Екран одразу перестане працювати й покаже код для нового під’єднання. Історію пристрою буде стерто.',
    footer: 'Це не можна скасувати.',
    confirm: 'Від’єднати',
  },
  restart: {
    title: 'Перезапустити всі екрани?',
    text: (n: number): string =>
      `${counted('uk', n, { one: 'екран', few: 'екрани', many: 'екранів' })} на зв’язку. Кожен перезапуститься, щойно на ньому не буде виклику чи відвідувача.`,
    footer: 'Черга й талони лишаються, як є.',
    confirm: 'Перезапустити',
  },
  unreachable: 'Сервер не відповів. Перевірте мережу та повторіть дію.',
});

export type DeviceTexts = typeof devicesUk;
