import type { RefusalCode } from '../domain/day/refusals.ts';
import type { Language } from './languages.ts';

type Sentence = Readonly<Record<Language, string>>;

const dayRefusals = {
  day_not_open: {
    uk: 'День ще не відкрито.',
    ru: 'День ещё не открыт.',
    en: 'The day is not open yet.',
  },
  day_already_open: {
    uk: 'День уже відкрито.',
    ru: 'День уже открыт.',
    en: 'The day is already open.',
  },
  day_closed: {
    uk: 'День уже закрито.',
    ru: 'День уже закрыт.',
    en: 'The day is already closed.',
  },
  centre_closed: {
    uk: 'Центр зараз зачинено, талони не видаються.',
    ru: 'Центр сейчас закрыт, талоны не выдаются.',
    en: 'The centre is closed now and gives no tickets.',
  },
  queue_paused: {
    uk: 'Чергу призупинено: {reason}. Усі зберігають своє місце.',
    ru: 'Очередь приостановлена: {reason}. Все сохраняют своё место.',
    en: 'The queue is paused: {reason}. Everyone keeps their place.',
  },
  not_paused: {
    uk: 'Чергу не призупинено.',
    ru: 'Очередь не приостановлена.',
    en: 'The queue is not paused.',
  },
  settings_of_other_day: {
    uk: 'Ці налаштування належать іншому дню.',
    ru: 'Эти настройки относятся к другому дню.',
    en: 'These settings belong to another day.',
  },
  letter_changed: {
    uk: 'Літера {letter} змінюється лише із завтрашнього дня.',
    ru: 'Буква {letter} меняется только с завтрашнего дня.',
    en: 'Letter {letter} can change only from tomorrow.',
  },
} as const;

const issueRefusals = {
  unknown_service: {
    uk: 'Такої послуги сьогодні немає.',
    ru: 'Такой услуги сегодня нет.',
    en: 'There is no such service today.',
  },
  ticket_exists: {
    uk: 'Такий талон уже видано.',
    ru: 'Такой талон уже выдан.',
    en: 'This ticket has already been issued.',
  },
  no_service: {
    uk: 'Оберіть хоча б одну послугу.',
    ru: 'Выберите хотя бы одну услугу.',
    en: 'Choose at least one service.',
  },
  service_repeated: {
    uk: 'Послугу «{service}» обрано двічі.',
    ru: 'Услуга «{service}» выбрана дважды.',
    en: 'The service “{service}” is chosen twice.',
  },
  purpose_required: {
    uk: 'Оберіть мету: «Консультація», «Подати документи» чи «Забрати результат».',
    ru: 'Выберите цель: «Консультация», «Подать документы» или «Забрать результат».',
    en: 'Choose what you need: advice, to apply or to collect.',
  },
  purpose_not_offered: {
    uk: 'Для послуги «{service}» такої мети немає.',
    ru: 'Для услуги «{service}» такой цели нет.',
    en: 'The service “{service}” does not offer this.',
  },
  service_limit_reached: {
    uk: 'На сьогодні талони на послугу «{service}» закінчилися.',
    ru: 'На сегодня талоны на услугу «{service}» закончились.',
    en: 'No more tickets for “{service}” today.',
  },
  day_limit_reached: {
    uk: 'На сьогодні талони закінчилися.',
    ru: 'На сегодня талоны закончились.',
    en: 'No more tickets today.',
  },
  appointment_used: {
    uk: 'За цим записом талон уже видано.',
    ru: 'По этой записи талон уже выдан.',
    en: 'A ticket has already been issued for this appointment.',
  },
  priority_not_remote: {
    uk: 'Пріоритет за законом надається лише в центрі.',
    ru: 'Приоритет по закону предоставляется только в центре.',
    en: 'Legal priority is given only at the centre.',
  },
} as const;

const windowRefusals = {
  unknown_window: {
    uk: 'Такого вікна сьогодні немає.',
    ru: 'Такого окна сегодня нет.',
    en: 'There is no such window today.',
  },
  window_closed: {
    uk: 'Вікно закрито. Спочатку відкрийте його.',
    ru: 'Окно закрыто. Сначала откройте его.',
    en: 'The window is closed. Open it first.',
  },
  window_on_break: {
    uk: 'У вікні перерва. Спочатку завершіть її.',
    ru: 'В окне перерыв. Сначала завершите его.',
    en: 'The window is on a break. End it first.',
  },
  window_not_on_break: {
    uk: 'У вікні немає перерви.',
    ru: 'В окне нет перерыва.',
    en: 'The window is not on a break.',
  },
  window_open: {
    uk: 'Вікно вже відкрито.',
    ru: 'Окно уже открыто.',
    en: 'The window is already open.',
  },
  window_taken: {
    uk: 'Вікно вже зайняте: {name}.',
    ru: 'Окно уже занято: {name}.',
    en: 'The window is already taken by {name}.',
  },
  operator_elsewhere: {
    uk: 'Ви вже працюєте у вікні {window}. Спочатку закрийте його.',
    ru: 'Вы уже работаете в окне {window}. Сначала закройте его.',
    en: 'You already work at window {window}. Close it first.',
  },
  window_busy: {
    uk: 'Спочатку завершіть, поверніть або відкладіть поточний талон.',
    ru: 'Сначала завершите, верните или отложите текущий талон.',
    en: 'Finish, return or park the current ticket first.',
  },
  window_empty: {
    uk: 'У вікні немає відвідувача.',
    ru: 'У окна нет посетителя.',
    en: 'There is no visitor at this window.',
  },
  window_armed: {
    uk: 'Вікно вже чекає на наступного відвідувача.',
    ru: 'Окно уже ждёт следующего посетителя.',
    en: 'The window is already waiting for the next visitor.',
  },
  window_not_armed: {
    uk: 'Вікно не чекає на відвідувача.',
    ru: 'Окно не ждёт посетителя.',
    en: 'The window is not waiting for a visitor.',
  },
  bad_profile: {
    uk: 'Послуга в профілі невідома або повторюється: {service}.',
    ru: 'Услуга в профиле неизвестна или повторяется: {service}.',
    en: 'The profile names a service that is unknown or stands twice: {service}.',
  },
  target_not_open: {
    uk: 'Це вікно або працівник зараз не приймає.',
    ru: 'Это окно или сотрудник сейчас не принимает.',
    en: 'That window or colleague is not serving now.',
  },
  same_window: {
    uk: 'Талон уже в цьому вікні.',
    ru: 'Талон уже в этом окне.',
    en: 'The ticket is already at this window.',
  },
} as const;

const ticketRefusals = {
  unknown_ticket: {
    uk: 'Такого талона сьогодні немає.',
    ru: 'Такого талона сегодня нет.',
    en: 'There is no such ticket today.',
  },
  not_called: {
    uk: 'Талон зараз не викликано.',
    ru: 'Талон сейчас не вызван.',
    en: 'The ticket is not called now.',
  },
  not_serving: {
    uk: 'Обслуговування ще не розпочато.',
    ru: 'Обслуживание ещё не начато.',
    en: 'The service has not been started.',
  },
  not_waiting: {
    uk: 'Цей талон уже не чекає в черзі.',
    ru: 'Этот талон уже не ждёт в очереди.',
    en: 'This ticket is no longer waiting.',
  },
  not_due: {
    uk: 'Талон тим часом викликано або відкладено знову.',
    ru: 'Талон тем временем вызван или отложен снова.',
    en: 'The ticket has been called or parked again meanwhile.',
  },
  not_parked: {
    uk: 'Цей талон не відкладено.',
    ru: 'Этот талон не отложен.',
    en: 'This ticket is not parked.',
  },
  not_no_show: {
    uk: 'Цей талон не позначено як неявку.',
    ru: 'Этот талон не отмечен как неявка.',
    en: 'This ticket is not marked as a no-show.',
  },
  wrong_ticket: {
    uk: 'У вікні вже інший талон.',
    ru: 'У окна уже другой талон.',
    en: 'Another ticket is at the window by now.',
  },
  reinstate_too_late: {
    uk: 'Час на повернення талона минув.',
    ru: 'Время на возврат талона прошло.',
    en: 'It is too late to reinstate this ticket.',
  },
  reinstated_before: {
    uk: 'Цей талон уже повертали в чергу.',
    ru: 'Этот талон уже возвращали в очередь.',
    en: 'This ticket has been reinstated before.',
  },
  already_called: {
    uk: 'Вас уже викликано, талон не можна скасувати.',
    ru: 'Вас уже вызвали, талон нельзя отменить.',
    en: 'You have been called; the ticket cannot be cancelled.',
  },
  parked_elsewhere: {
    uk: 'Талон відкладено у вікні {window}.',
    ru: 'Талон отложен в окне {window}.',
    en: 'The ticket is parked at window {window}.',
  },
  minutes_out_of_range: {
    uk: 'Не більше ніж {most} хв.',
    ru: 'Не более {most} мин.',
    en: 'At most {most} min.',
  },
  not_same_line: {
    uk: 'Талони стоять у різних чергах.',
    ru: 'Талоны стоят в разных очередях.',
    en: 'The tickets stand in different lines.',
  },
  not_priority: {
    uk: 'Цей талон не має пріоритету за законом.',
    ru: 'У этого талона нет приоритета по закону.',
    en: 'This ticket has no legal priority.',
  },
  nobody_to_let_pass: {
    uk: 'За Вами зараз нікого немає.',
    ru: 'За Вами сейчас никого нет.',
    en: 'There is nobody behind you now.',
  },
  nothing_to_undo: {
    uk: 'Скасовувати нічого.',
    ru: 'Отменять нечего.',
    en: 'There is nothing to undo.',
  },
  undo_too_late: {
    uk: 'Час на скасування минув.',
    ru: 'Время на отмену прошло.',
    en: 'It is too late to undo.',
  },
  undo_touched: {
    uk: 'Скасувати вже не можна: талон або вікно змінилися.',
    ru: 'Отменить уже нельзя: талон или окно изменились.',
    en: 'It cannot be undone: the ticket or the window has changed since.',
  },
} as const;

/** Every «no» of a day as a sentence. Places in braces are filled by the shell. */
export const refusalTexts = {
  ...dayRefusals,
  ...issueRefusals,
  ...windowRefusals,
  ...ticketRefusals,
} as const satisfies Record<RefusalCode, Sentence>;

/** What stands where a name may not be shown or is not known. */
export const somebody: Sentence = {
  uk: 'інший працівник',
  ru: 'другой сотрудник',
  en: 'a colleague',
};

export const pauseReasonTexts = {
  air_raid: { uk: 'повітряна тривога', ru: 'воздушная тревога', en: 'air-raid alarm' },
  evacuation: { uk: 'евакуація', ru: 'эвакуация', en: 'evacuation' },
  technical: { uk: 'технічна причина', ru: 'техническая причина', en: 'technical reason' },
  other: { uk: 'зачекайте, будь ласка', ru: 'подождите, пожалуйста', en: 'please wait' },
} as const satisfies Record<'air_raid' | 'evacuation' | 'technical' | 'other', Sentence>;
