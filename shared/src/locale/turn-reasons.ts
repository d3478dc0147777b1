import { glueAll } from './glue-all.ts';
import type { Language } from './languages.ts';

type Code =
  | 'visitor_asked'
  | 'came_back'
  | 'colleague_asked'
  | 'supervisor'
  | 'mistake'
  | 'not_confirmed'
  | 'other';

interface TurnReasonTexts {
  /** Asked where somebody is called out of turn or put first. */
  readonly whyOutOfTurn: string;
  /** Asked where a priority is taken back. */
  readonly whyWithdrawn: string;
  readonly notSaid: string;
  readonly reasons: Readonly<Record<Code, string>>;
}

/** Why the order was changed: the same words where it is asked and where it is reported. */
export const turnReasonTexts: Readonly<Record<Language, TurnReasonTexts>> = glueAll({
  uk: {
    whyOutOfTurn: 'Чому поза чергою',
    whyWithdrawn: 'Чому без пріоритету',
    notSaid: 'Не вказано',
    reasons: {
      visitor_asked: 'Попросив відвідувач',
      came_back: 'Повернувся, як домовлено',
      colleague_asked: 'Попросив колега',
      supervisor: 'Рішення керівника зміни',
      mistake: 'Виправлення помилки',
      not_confirmed: 'Право не\u00a0підтверджено',
      other: 'Інша причина',
    },
  },
  ru: {
    whyOutOfTurn: 'Почему вне очереди',
    whyWithdrawn: 'Почему без приоритета',
    notSaid: 'Не\u00a0указано',
    reasons: {
      visitor_asked: 'Попросил посетитель',
      came_back: 'Вернулся, как договорились',
      colleague_asked: 'Попросил коллега',
      supervisor: 'Решение руководителя смены',
      mistake: 'Исправление ошибки',
      not_confirmed: 'Право не\u00a0подтверждено',
      other: 'Другая причина',
    },
  },
  en: {
    whyOutOfTurn: 'Why out of turn',
    whyWithdrawn: 'Why without priority',
    notSaid: 'Not said',
    reasons: {
      visitor_asked: 'The visitor asked',
      came_back: 'Came back as agreed',
      colleague_asked: 'A colleague asked',
      supervisor: 'Decision of the supervisor',
      mistake: 'Correction of a mistake',
      not_confirmed: 'The right was not confirmed',
      other: 'Another reason',
    },
  },
});
