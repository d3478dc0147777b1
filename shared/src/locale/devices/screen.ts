import { glueAll } from '../glue-all.ts';
import type { Language } from '../languages.ts';

/**
 * What a screen is called, and what it says of itself when asked: apart from the page about all of
 * them, as every kiosk, board and sign carries these.
 */
const uk = glueAll({
  thisScreen: 'Саме цей екран',
  kinds: { kiosk: 'Кіоск', board: 'Табло', sign: 'Знак над вікном' },
});

export type ScreenTexts = typeof uk;

const ru: ScreenTexts = glueAll({
  thisScreen: 'Именно этот экран',
  kinds: { kiosk: 'Киоск', board: 'Табло', sign: 'Знак над окном' },
});

const en: ScreenTexts = glueAll({
  thisScreen: 'This is the one',
  kinds: { kiosk: 'Kiosk', board: 'Hall board', sign: 'Window sign' },
});

export const screenTexts = { uk, ru, en } satisfies Record<Language, ScreenTexts>;
