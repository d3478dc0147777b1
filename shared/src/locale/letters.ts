import type { Language } from './languages.ts';

/** The same keys of a physical keyboard in each layout: one string beside the others. */
export const keyRows: Readonly<Record<Language, string>> = {
  en: "qwertyuiop[]asdfghjkl;'zxcvbnm,.`",
  uk: 'йцукенгшщзхїфівапролджєячсмитьбюґ',
  ru: 'йцукенгшщзхъфывапролджэячсмитьбюё',
};

/** Latin letters and what they write of a Ukrainian or Russian word, where one letter stands for one. */
export const latinLetters = 'abvgdezyijklmnoprstufwq';
export const cyrillicLetters = 'абвгдезиийклмнопрстуфвк';

/**
 * Sounds written with several Latin letters, the longest first: the Ukrainian order of 2010, that
 * of passports, Russian and everyday spellings.
 */
export const latinSounds: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['zgh', 'зг'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['iu', 'ю'],
  ['ju', 'ю'],
  ['ya', 'я'],
  ['ia', 'я'],
  ['ja', 'я'],
  ['ye', 'є'],
  ['ie', 'є'],
  ['je', 'є'],
  ['yo', 'ё'],
  ['yi', 'ї'],
  ['ck', 'к'],
  ['x', 'кс'],
];

/** Words that say only that something is wanted, in any of the languages. */
export const idleWords: readonly string[] = (
  'в у на і й и та або для до з із зі про по як що де за від при це мені мене мій моя моє треба ' +
  'потрібно потрібен потрібна хочу хочемо можна отримати оформити оформлення зробити подати ' +
  'замовити взяти видача послуга во о об от с со как что где мне мой нужно нужен нужна надо ' +
  'хочется можно получить оформить оформление сделать подать заказать взять выдача услуга ' +
  'a an the to of for in on and or i my me need want get how apply service'
).split(' ');

/** The letters of tickets: none that is read as a digit, two of them at most. */
export const ticketLetters = /^[АБВГДЕКЛМНПР]{1,2}$/;
