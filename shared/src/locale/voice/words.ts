/** The letters a ticket may bear, by the names their recordings go by: those fit a path. */
export const letterTokens = {
  А: 'letter-a',
  Б: 'letter-b',
  В: 'letter-v',
  Г: 'letter-g',
  Д: 'letter-d',
  Е: 'letter-e',
  К: 'letter-k',
  Л: 'letter-l',
  М: 'letter-m',
  Н: 'letter-n',
  П: 'letter-p',
  Р: 'letter-r',
} as const;

export type Letter = keyof typeof letterTokens;

/** One word of an announcement, the same in every language; it names the word's recording. */
export type Token = string;

/** What the hall says in one language. Numbers are told apart as speech does, not as figures are. */
export interface VoiceWords {
  /** Before a call that is repeated. */
  readonly again: string;
  readonly ticket: string;
  readonly window: string;
  readonly floor: string;
  /** Said instead of an ordinal at the ground and below it: «рівень мінус один». */
  readonly level: string;
  readonly minus: string;
  readonly letters: Readonly<Record<Letter, string>>;
  /** 0–19. */
  readonly ones: readonly string[];
  /** 20, 30 … 90. */
  readonly tens: readonly string[];
  /** 100, 200 … 900. */
  readonly hundreds: readonly string[];
  /** Where a language has genders: a window's «one», and «one» and «two» of thousands. */
  readonly genders: {
    readonly windowOne: string;
    readonly thousandOne: string;
    readonly thousandTwo: string;
  } | null;
  /** 1, 2–4, 5 and more; one form where a language has no others. */
  readonly thousands: readonly [one: string, few: string, many: string] | readonly [string];
  /** First … nineteenth, of a floor. */
  readonly ordinals: readonly string[];
  /** Twentieth, thirtieth … ninetieth, hundredth. */
  readonly ordinalTens: readonly string[];
  /** Between tens and ones in writing. */
  readonly glue: ' ' | '-';
}

const named = (name: string, values: readonly string[], number: (index: number) => number) =>
  values.map((word, index): [Token, string] => [`${name}-${number(index)}`, word]);

/** Every word of a language under its token, in the order in which one would record them. */
export function vocabularyOf(words: VoiceWords): ReadonlyMap<Token, string> {
  const { genders, thousands } = words;
  const letters = Object.entries(letterTokens) as [Letter, Token][];
  const [thousand, few, many] = thousands;
  return new Map<Token, string>([
    ['again', words.again],
    ['ticket', words.ticket],
    ['window', words.window],
    ['floor', words.floor],
    ['level', words.level],
    ['minus', words.minus],
    ...letters.map(([letter, token]): [Token, string] => [token, words.letters[letter]]),
    ...named('number', words.ones, (index) => index),
    ...named('number', words.tens, (index) => (index + 2) * 10),
    ...named('number', words.hundreds, (index) => (index + 1) * 100),
    ...(genders === null
      ? []
      : ([
          ['window-1', genders.windowOne],
          ['thousand-1', genders.thousandOne],
          ['thousand-2', genders.thousandTwo],
        ] satisfies [Token, string][])),
    ['thousand', thousand],
    ...(few === undefined ? [] : ([['thousand-few', few]] satisfies [Token, string][])),
    ...(many === undefined ? [] : ([['thousand-many', many]] satisfies [Token, string][])),
    ...named('ordinal', words.ordinals, (index) => index + 1),
    ...named('ordinal', words.ordinalTens, (index) => (index + 2) * 10),
  ]);
}
