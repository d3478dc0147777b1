import { glueAll } from '../glue-all.ts';
import { counted } from '../plural.ts';

/** What every page that changes a centre's settings says. */
export const centreUk = glueAll({
  saving: {
    bar: 'Збереження змін',
    unsaved: (changes: string): string => `Незбережені зміни: ${changes}`,
    more: (n: number): string => `ще ${n}`,
    saved: 'Збережено',
    running: 'Зберігаємо…',
    cancel: 'Скасувати',
    save: 'Зберегти й опублікувати',
    silence: 'Сервер не відповідає. Зміни ще тут: збережіть їх, щойно з’явиться зв’язок.',
    staleText: 'Хтось щойно зберіг інші налаштування. Перечитайте їх: Ваші зміни зникнуть.',
    reread: 'Перечитати',
    faults: (n: number): string =>
      `Не збережено: ${counted('uk', n, { one: 'помилка', few: 'помилки', many: 'помилок' })}`,
    leaveTitle: 'Піти без збереження?',
    leaveText: (changes: string): string => `Зникне: ${changes}.`,
    leaveFooter: 'Збережене раніше залишиться',
    leave: 'Піти без збереження',
  },
  stepper: { less: 'Менше', more: 'Більше' },
  languages: {
    label: 'Мова текстів',
    names: { uk: 'Українська', ru: 'Русский', en: 'English' },
    missing: 'бракує тексту',
  },
});

export type CentreTexts = typeof centreUk;
