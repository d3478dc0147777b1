import { glueAll } from '../glue-all.ts';
import { counted } from '../plural.ts';

import type { CentreTexts } from './uk.ts';

export const centreRu: CentreTexts = glueAll({
  saving: {
    bar: 'Сохранение изменений',
    unsaved: (changes: string): string => `Несохранённые изменения: ${changes}`,
    more: (n: number): string => `ещё ${n}`,
    saved: 'Сохранено',
    running: 'Сохраняем…',
    cancel: 'Отменить',
    save: 'Сохранить и опубликовать',
    silence: 'Сервер не отвечает. Изменения ещё здесь: сохраните их, как только появится связь.',
    staleText:
      'Кто-то только что сохранил другие настройки. Перечитайте их: Ваши изменения исчезнут.',
    reread: 'Перечитать',
    faults: (n: number): string =>
      `Не сохранено: ${counted('ru', n, { one: 'ошибка', few: 'ошибки', many: 'ошибок' })}`,
    leaveTitle: 'Уйти без сохранения?',
    leaveText: (changes: string): string => `Исчезнет: ${changes}.`,
    leaveFooter: 'Сохранённое раньше останется',
    leave: 'Уйти без сохранения',
  },
  stepper: { less: 'Меньше', more: 'Больше' },
  languages: {
    label: 'Язык текстов',
    names: { uk: 'Українська', ru: 'Русский', en: 'English' },
    missing: 'не хватает текста',
  },
});
