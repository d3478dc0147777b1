import type { Language } from './languages.ts';

/** Letters of the on-screen keyboard, row by row, and in the order of the alphabet. */
export interface KeyboardLetters {
  readonly rows: readonly [string, string, string];
  readonly alphabet: string;
}

export const keyboardLetters: Readonly<Record<Language, KeyboardLetters>> = {
  uk: {
    rows: ['йцукенгшщзхї', 'фівапролджєґ', 'ячсмитьбю’'],
    alphabet: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’',
  },
  ru: {
    rows: ['йцукенгшщзхъ', 'фывапролджэё', 'ячсмитьбю'],
    alphabet: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  },
  en: {
    rows: ['qwertyuiop', 'asdfghjkl’', 'zxcvbnm'],
    alphabet: 'abcdefghijklmnopqrstuvwxyz’',
  },
};

/** The other layer, the same in each language. */
export const keyboardSigns: KeyboardLetters['rows'] = ['1234567890', '.,!?:;()/№', '«»@+&%’'];
