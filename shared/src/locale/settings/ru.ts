import { glueAll } from '../glue-all.ts';
import { counted } from '../plural.ts';
import { boardsRu } from './boards/ru.ts';
import { callingRu } from './calling/ru.ts';
import { centreRu } from './centre/ru.ts';
import { copyRu } from './copy/ru.ts';
import { ticketRu } from './ticket/ru.ts';
import type { SettingsTexts } from './uk.ts';
import { voiceRu } from './voice/ru.ts';
import { windowsRu } from './windows/ru.ts';

const days = { one: 'день', few: 'дня', many: 'дней' };

export const settingsRu: SettingsTexts = glueAll({
  title: 'Настройки',
  connecting: 'Читаем настройки',
  lost: 'Настройки не загрузились',
  lostText: 'Проверьте сеть и попробуйте ещё раз.',
  retry: 'Попробовать ещё раз',
  saveLabel: 'Применить',
  pages: {
    centre: 'Центр',
    calling: 'Порядок вызова',
    hours: 'Часы работы',
    kiosk: 'Киоски',
    ticket: 'Талон и печать',
    boards: 'Табло и медиа',
    voice: 'Голос',
    alerts: 'Сигналы руководителю смены',
    retention: 'Сроки хранения',
    copy: 'Копия центра',
  },
  about: {
    centre: 'Название и адрес на трёх языках, телефон, часовой пояс',
    calling: 'Кто следующий, цели ожидания, неявка, отложенные талоны',
    hours: 'Неделя, перерывы, праздники, последний талон',
    kiosk: 'Цель обращения, приоритет, оценки, вызов сотрудника, укрытие',
    ticket: 'Принтеры и вид талона с просмотром',
    boards: 'Бегущая строка, изображения и видео по зонам',
    voice: 'Кто говорит, громкость, тихие часы, записанные слова',
    alerts: 'Когда зал требует внимания',
    retention: 'Сколько хранить печать, комментарии, журнал',
    copy: 'Весь центр одним файлом: сохранить или взять из другого',
  },
  unsaved: 'не сохранено',
  summary: {
    share: (priority: number, of: number): string => `Доля: не более ${priority} из ${of}`,
    aroundTheClock: 'круглосуточно',
    openDays: (n: number): string => counted('ru', n, days),
    hours: (workdays: string, from: string, until: string): string =>
      `${workdays} в неделю, ${from}–${until}`,
    holidays: (n: number): string =>
      counted('ru', n, { one: 'особый день', few: 'особых дня', many: 'особых дней' }),
    printers: (n: number): string =>
      counted('ru', n, { one: 'принтер', few: 'принтера', many: 'принтеров' }),
    browserPrints: 'печатает браузер киоска',
    playlists: (n: number): string =>
      counted('ru', n, { one: 'подборка', few: 'подборки', many: 'подборок' }),
    ticker: (n: number): string =>
      counted('ru', n, { one: 'сообщение', few: 'сообщения', many: 'сообщений' }),
    noMedia: 'без изображений',
    volume: (percent: number): string => `громкость ${percent} %`,
    silent: 'только сигнал',
    kept: (prints: number, comments: number): string =>
      `печать ${counted('ru', prints, days)}, комментарии ${counted('ru', comments, days)}`,
    serviceLevel: (percent: number): string => `${percent} % в пределах цели`,
    nothing: 'ничего дополнительного',
  },
  hours: {
    week: 'Неделя',
    weekHint: 'Несколько промежутков в день оставляют между ними перерыв для всего центра.',
    day: {
      mon: 'Понедельник',
      tue: 'Вторник',
      wed: 'Среда',
      thu: 'Четверг',
      fri: 'Пятница',
      sat: 'Суббота',
      sun: 'Воскресенье',
    },
    tickets: 'Выдача талонов',
    closed: 'закрыто',
    from: (day: string): string => `${day}, с`,
    until: (day: string): string => `${day}, до`,
    addSpan: 'Открыть',
    addBreak: 'Перерыв',
    remove: (what: string): string => `Убрать: ${what}`,
    copy: (day: string): string => `${day}: так же во все рабочие дни`,
    copyShort: 'На все рабочие дни',
    total: (hours: string): string => `${hours} ч в неделю`,
    aroundTheClock: 'Круглосуточно',
    aroundTheClockHint: 'Неделя и праздники тогда не спрашиваются: для учебных центров.',
    firstTicket: 'Первый талон перед открытием',
    firstTicketHint: 'За сколько минут до начала дня киоск уже даёт талоны.',
    lastTicket: 'Последний талон перед закрытием',
    lastTicketHint: 'Кто уже взял талон, того примут.',
    dailyLimit: 'Ограничить талоны на день',
    dailyLimitHint: 'После этого киоск говорит, что на сегодня мест нет.',
    dailyLimitCount: 'Талонов в день',
    holidays: 'Праздники и особые дни',
    holidaysHint: 'Вместо часов недели. Без часов центр в этот день закрыт.',
    noHolidays: 'Пока нет ни одного особого дня.',
    addHoliday: 'Добавить день',
    date: 'Дата',
    name: (language: string): string => `Название (${language})`,
    allDay: 'Закрыто весь день',
    special: 'Особые часы',
    badSpan: 'Конец должен быть позже начала, а промежутки не пересекаются',
  },
  kiosk: {
    purposes: 'С чем приходят',
    purposesHint: 'Киоск спрашивает цель там, где у услуги их больше одной.',
    purpose: { consult: 'Консультация', apply: 'Подать документы', collect: 'Забрать результат' },
    legalPriority: 'Приоритет по закону',
    legalPriorityHint:
      'Посетитель сам говорит, что имеет право; причину не спрашивают и не хранят.',
    checkIn: 'Регистрация по записи',
    checkInHint: 'Кто записался, вводит код или подносит QR.',
    feedback: 'Оценки и предложения',
    feedbackHint: 'Пять лиц и необязательный комментарий.',
    help: 'Вызов сотрудника',
    helpHint: 'Кнопка, после которой к киоску подходит сотрудник.',
    shelter: {
      title: 'Путь в укрытие',
      hint: 'На киосках, табло, знаках над окнами и в телефонах во время воздушной тревоги. Пусто: посетителей просят идти за сотрудниками.',
      way: 'Куда идти',
      place: 'Где укрытие',
      sample: {
        way: 'Налево, по лестнице вниз',
        place: 'Подвал школы № 5, ул. Театральная, 200 м. Без ступеней: вход со двора',
      },
    },
    offer: 'Что предлагает киоск',
    language: 'Основной язык центра',
    languageHint: 'С него начинает киоск; на нём же зал повторяет вызов после языка талона.',
    languages: { uk: 'Українська', ru: 'Русский', en: 'English' },
  },
  alerts: {
    title: 'Когда говорить руководителю смены',
    serviceLevel: 'Цель зала: вызовов в пределах цели',
    serviceLevelHint: 'Ниже этой доли зал отмечен красным.',
    wait: 'Ожидание дольше цели',
    waitHint: 'Сигнал, когда кто-то ждёт столько от своей цели.',
    service: 'Обслуживание дольше нормы',
    serviceHint: 'Сигнал, когда приём длится столько от планового времени.',
    idle: 'Свободное окно, пока ждут',
    idleHint: 'Сигнал, когда окно не зовёт тех, кого могло бы.',
  },
  retention: {
    title: 'Сколько хранить',
    prints: 'Печать талонов',
    printsHint: 'Какой принтер и когда печатал талон. Сами талоны остаются в отчётах.',
    comments: 'Комментарии посетителей',
    commentsHint: 'Потом стираются: в них может быть чьё-то имя. Оценка остаётся.',
    audit: 'Журнал действий',
    auditHint: 'Кто что изменил. Меньше года нельзя.',
    visitors: 'Данные посетителей',
    visitorsText:
      'В талоне нет имени. События дня, очереди и отчёты хранятся без срока, потому что в них нет людей.',
    when: 'Устаревшее стирается каждый час.',
  },
  centre: centreRu,
  calling: callingRu,
  copy: copyRu,
  ticket: ticketRu,
  boards: boardsRu,
  voice: voiceRu,
  windows: windowsRu,
});
