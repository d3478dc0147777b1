import { counted, type Forms } from '../plural.ts';

const calls: Forms = { one: 'виклик', few: 'виклики', many: 'викликів' };

function before(n: number): string {
  if (n === 0) return 'не\u00a0було жодного';
  return n === 1 ? 'був один' : `було\u00a0${n}`;
}

/** A rule of the explanation: what stands in bold and what follows. */
const step = (head: string, rest: string) => ({ head, rest });

export const whyUk = {
  title: (number: string) => `Чому саме ${number}?`,
  winner: 'Викликано',
  runnerUp: 'Був би наступним',
  nobodyElse: 'Більше нікого не було',
  waited: (n: number, target: number) => `чекав ${n}\u00a0хв, ціль\u00a0${target}`,
  ratio: (value: string) => `${value}\u00a0цілі`,
  modes: {
    share: 'Частка',
    ratio: 'Співвідношення',
    strict: 'Суворий пріоритет',
    fifo: 'Черга',
  },
  footer: (mode: string) => `Режим «${mode}». Розрахунок збережено у\u00a0журналі дня.`,
  say: {
    chosen: (n: string) => `${n} викликано за номером.`,
    walk_in: (n: string) => `${n} прийнято без талона.`,
    called_back: (n: string) => `${n} повернуто з\u00a0відкладених.`,
    directed_due: (n: string) => `${n} направлено саме до\u00a0Вас.`,
    share_legal: (n: string) => `${n} має пріоритет за законом, і зараз черга пріоритетних.`,
    share_appointment: (n: string) => `${n} прийшов за записом, і зараз черга записаних.`,
    early_appointment: (n: string) =>
      `Більше нікого немає, тому ${n} запрошено раніше за час запису.`,
    share_ordinary_turn: (n: string) => `Зараз черга звичайних, і ${n} чекає найдовше.`,
    strict_priority: (n: string) => `${n} має пріоритет, а він завжди перший.`,
    ratio: (n: string) => `${n} чекає найдовше відносно своєї цілі.`,
    preference: (n: string) => `Чекають майже однаково, а послугу ${n} Ваше вікно надає першою.`,
    fifo: (n: string) => `${n} прийшов раніше за інших.`,
    only_one: (n: string) => `${n} чекав один.`,
  },
  step: {
    chosen: step('Виклик за номером.', 'Правила черги не\u00a0діяли, запис є в\u00a0журналі.'),
    walkIn: step('Прийом без талона.', 'Відвідувач уже був біля Вашого вікна.'),
    calledBack: step('Повернення з\u00a0відкладених.', 'Місце за талоном зберігалося.'),
    noDirected: step('Направлених саме до\u00a0Вас немає.', 'Вони йшли б\u00a0першими.'),
    directed: step('Направлені до\u00a0Вас ідуть першими,', 'щойно настав їхній час.'),
    strict: step('Пріоритет і запис ідуть поперед звичайних,', 'доки хтось із\u00a0них чекає.'),
    fifo: step(
      'Вирішує лише час приходу.',
      'Пріоритет і запис у\u00a0цьому режимі не\u00a0рахуються.',
    ),
    ratio: step('Порівнюємо очікування з\u00a0ціллю.', 'Хто перебрав більше, той перший.'),
    preference: step('Різниця менша за 10\u00a0%,', 'тому вирішив порядок послуг Вашого вікна.'),
    early: step('Час запису ще не\u00a0настав,', 'але вікно інакше лишилося\u00a0б вільним.'),
    onlyOne: step('Іншого вибору не\u00a0було.', 'Більше ніхто не\u00a0чекав на\u00a0Ваше вікно.'),
  },
  shareRule: (priority: number, of: number) =>
    `Пріоритет і запис мають ${counted('uk', priority, calls)} з\u00a0${of}.`,
  sharePriority: (n: number) =>
    `Серед попередніх викликів вікна таких ${before(n)}, отже цей їхній.`,
  shareOrdinary: (n: number) =>
    `Серед попередніх викликів вікна таких ${before(n)}, отже цей для\u00a0звичайних.`,
  longest: (number: string) => `Серед них ${number} чекає найдовше`,
  longestRest: 'відносно своєї цілі.',
};

export type WhyTexts = typeof whyUk;
