import { counted } from '../../plural.ts';

/** The order of calling, and what another one would have meant. */
export const callingUk = {
  modes: 'Режим виклику',
  inForce: 'діє зараз',
  mode: {
    share: 'Частка',
    ratio: 'Співвідношення',
    strict: 'Суворий пріоритет',
    fifo: 'Черга',
  },
  about: {
    share: (priority: number, of: number): string =>
      `Пріоритет за законом і запис ідуть першими, але не більше ${priority} з ${of} викликів вікна, поки чекають інші. Решта за тим, хто довше чекає відносно своєї цілі.`,
    ratio: 'Лише «чекав ÷ ціль». Рівно для всіх, але в повній залі пріоритет не встигає.',
    strict: 'Пріоритет і запис завжди першими. Коли їх багато, звичайна черга стоїть.',
    fifo: 'Хто раніше прийшов, того раніше викличуть. Цілі й пріоритет не враховуються.',
  },
  atMost: 'Не більше',
  of: 'із',
  priorityCalls: 'Викликів із пріоритетом',
  allCalls: 'Із скількох викликів',
  shareFault: 'Один виклик із кожних має залишатися звичайній черзі',
  forAll: 'Для всіх режимів',
  band: 'Різниця до',
  bandAfter: 'за перевагою вікна',
  bandLabel: 'Різниця, у межах якої вирішує перевага вікна, відсотки',
  late: 'Запізнення за записом до',
  lateLabel: 'Запізнення за записом',
  more: 'Цілі, неявка й відкладені талони',
  targets: 'Цілі очікування',
  targetsHint: 'Послуга може мати власні. Повернутий талон чекає за ціллю звичайного.',
  class: { ordinary: 'звичайна', legal: 'пріоритет', appointment: 'запис' },
  purposeColumn: 'З чим приходять',
  target: (purpose: string, kind: string): string => `${purpose}, ${kind}: ціль`,
  noShow: 'Неявка',
  recalls: 'Повторів до пропозиції «не з’явився»',
  auto: 'Неявка сама собою',
  autoHint: 'Через стільки після останнього виклику. Вимкнено: лише рукою оператора.',
  autoMinutes: 'Через',
  reinstate: 'Повернути того, хто не з’явився',
  reinstateHint: 'Один раз, на своє місце.',
  undo: 'Скасувати останню дію',
  park: 'Відкладені талони',
  parkDefault: 'Зазвичай на',
  parkMost: 'Найдовше на',
  parkFault: 'Звичайний час не довший за найдовший',
  finish: 'Завершення прийому',
  asksOutcome: 'Результат обов’язковий',
  asksOutcomeHint:
    'Без результату послугу не завершити; для «Надано» треба позначити, що саме надано',

  simulated: 'Як пройшов би день',
  yesterday: 'Як пройшов би вчорашній день',
  dayLine: (date: string, tickets: number, windows: number): string =>
    `${date}: ${counted('uk', tickets, { one: 'талон', few: 'талони', many: 'талонів' })}, ${counted('uk', windows, { one: 'вікно', few: 'вікна', many: 'вікон' })}`,
  half: 'половина чекала до',
  most: '95 % чекали до',
  targetMark: 'ціль',
  group: {
    ordinary: 'Звичайна черга',
    legal: 'Пріоритет за законом',
    appointment: 'За записом',
    collect: 'Забрати результат',
  },
  groupLine: (tickets: number, target: number): string =>
    `${counted('uk', tickets, { one: 'талон', few: 'талони', many: 'талонів' })}, ціль ${target} хв`,
  chart: 'Очікування за класами в чотирьох режимах',
  minutes: (n: number): string => `${n} хв`,
  asTable: 'Таблицею',
  asChart: 'Діаграмою',
  columns: {
    mode: 'Режим',
    mean: 'Середнє',
    p90: '90 %',
    over: 'Понад ціль',
    longest: 'Найдовше',
    uncalled: 'Не викликано',
  },
  real: 'Як було насправді',
  noDay: 'Вчорашнього дня ще немає',
  noDayText:
    'Порівняння з’явиться після першого закритого дня: його пройдуть ще раз у кожному режимі.',
  running: 'Проходимо день у чотирьох режимах…',
  failed: 'Порівняння не вдалося. Режим можна змінити й без нього.',
  otherDay: 'Інший день',
  method: 'Як це пораховано',
  methodText:
    'Ті самі люди приходять у той самий час, обслуговуються стільки ж, вікна працюють у ті самі години й у власному темпі. Наново вирішується лише, кого викликати. Виклики на вибір, відкладання й передавання до вікна не повторюються; запізнення за записом – як того дня.',
  methodReal: (real: string, again: string): string =>
    `Того дня звичайна черга чекала в середньому ${real}; повтор у тому самому режимі дає ${again}.`,
  concl: {
    same: (mode: string): string => `${mode}: це режим, що діє зараз.`,
    ordinary: (mode: string, change: string): string =>
      `${mode}: половина звичайної черги чекала\u00a0б ${change}.`,
    legal: (change: string): string => `Пріоритет за законом – ${change}.`,
    longer: (n: number): string => `на ${n} хв довше`,
    shorter: (n: number): string => `на ${n} хв менше`,
    equal: 'стільки ж',
  },
};

export type CallingTexts = typeof callingUk;
