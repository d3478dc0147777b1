import { counted } from '../../plural.ts';
import type { CallingTexts } from './uk.ts';

const tickets = { one: 'талон', few: 'талона', many: 'талонов' };
const windows = { one: 'окно', few: 'окна', many: 'окон' };

export const callingRu: CallingTexts = {
  modes: 'Режим вызова',
  inForce: 'действует сейчас',
  mode: {
    share: 'Доля',
    ratio: 'Соотношение',
    strict: 'Строгий приоритет',
    fifo: 'Очередь',
  },
  about: {
    share: (priority: number, of: number): string =>
      `Приоритет по закону и запись идут первыми, но не более ${priority} из ${of} вызовов окна, пока ждут другие. Остальные по тому, кто дольше ждёт относительно своей цели.`,
    ratio: 'Только «ждал ÷ цель». Поровну для всех, но в полном зале приоритет не успевает.',
    strict: 'Приоритет и запись всегда первыми. Когда их много, обычная очередь стоит.',
    fifo: 'Кто раньше пришёл, того раньше вызовут. Цели и приоритет не учитываются.',
  },
  atMost: 'Не более',
  of: 'из',
  priorityCalls: 'Вызовов с приоритетом',
  allCalls: 'Из скольких вызовов',
  shareFault: 'Один вызов из каждых должен оставаться обычной очереди',
  forAll: 'Для всех режимов',
  band: 'Разница до',
  bandAfter: 'по предпочтению окна',
  bandLabel: 'Разница, в пределах которой решает предпочтение окна, проценты',
  late: 'Опоздание по записи до',
  lateLabel: 'Опоздание по записи',
  more: 'Цели, неявка и отложенные талоны',
  targets: 'Цели ожидания',
  targetsHint: 'У услуги могут быть свои. Возвращённый талон ждёт по цели обычного.',
  class: { ordinary: 'обычная', legal: 'приоритет', appointment: 'запись' },
  purposeColumn: 'С чем приходят',
  target: (purpose: string, kind: string): string => `${purpose}, ${kind}: цель`,
  noShow: 'Неявка',
  recalls: 'Повторов до предложения «не пришёл»',
  auto: 'Неявка сама собой',
  autoHint: 'Через столько после последнего вызова. Выключено: только рукой оператора.',
  autoMinutes: 'Через',
  reinstate: 'Вернуть того, кто не пришёл',
  reinstateHint: 'Один раз, на своё место.',
  undo: 'Отменить последнее действие',
  park: 'Отложенные талоны',
  parkDefault: 'Обычно на',
  parkMost: 'Самое долгое на',
  parkFault: 'Обычное время не длиннее самого долгого',
  finish: 'Завершение приёма',
  asksOutcome: 'Результат обязателен',
  asksOutcomeHint:
    'Без результата услугу не завершить; для «Оказано» нужно отметить, что именно оказано',

  simulated: 'Как прошёл бы день',
  yesterday: 'Как прошёл бы вчерашний день',
  dayLine: (date: string, count: number, open: number): string =>
    `${date}: ${counted('ru', count, tickets)}, ${counted('ru', open, windows)}`,
  half: 'половина ждала до',
  most: '95 % ждали до',
  targetMark: 'цель',
  group: {
    ordinary: 'Обычная очередь',
    legal: 'Приоритет по закону',
    appointment: 'По записи',
    collect: 'Забрать результат',
  },
  groupLine: (count: number, target: number): string =>
    `${counted('ru', count, tickets)}, цель ${target} мин`,
  chart: 'Ожидание по классам в четырёх режимах',
  minutes: (n: number): string => `${n} мин`,
  asTable: 'Таблицей',
  asChart: 'Диаграммой',
  columns: {
    mode: 'Режим',
    mean: 'Среднее',
    p90: '90 %',
    over: 'Сверх цели',
    longest: 'Дольше всего',
    uncalled: 'Не вызваны',
  },
  real: 'Как было на самом деле',
  noDay: 'Вчерашнего дня ещё нет',
  noDayText: 'Сравнение появится после первого закрытого дня: его пройдут ещё раз в каждом режиме.',
  running: 'Проходим день в четырёх режимах…',
  failed: 'Сравнение не удалось. Режим можно изменить и без него.',
  otherDay: 'Другой день',
  method: 'Как это посчитано',
  methodText:
    'Те же люди приходят в то же время, обслуживаются столько же, окна работают в те же часы и в своём темпе. Заново решается только, кого вызвать. Вызовы на выбор, откладывание и передача к окну не повторяются; опоздания по записи – как в тот день.',
  methodReal: (real: string, again: string): string =>
    `В тот день обычная очередь ждала в среднем ${real}; повтор в том же режиме даёт ${again}.`,
  concl: {
    same: (mode: string): string => `${mode}: этот режим действует сейчас.`,
    ordinary: (mode: string, change: string): string =>
      `${mode}: половина обычной очереди ждала\u00a0бы ${change}.`,
    legal: (change: string): string => `Приоритет по закону – ${change}.`,
    longer: (n: number): string => `на ${n} мин дольше`,
    shorter: (n: number): string => `на ${n} мин меньше`,
    equal: 'столько же',
  },
};
