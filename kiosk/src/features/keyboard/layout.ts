import { keyboardLetters, keyboardSigns } from '@talon/shared/locale/keyboard.ts';
import type { Language } from '@talon/shared/locale/languages.ts';

/** A key writes its letter, or does something. */
export type Key =
  | { readonly writes: string; readonly columns: number }
  | { readonly does: 'erase' | 'space' | 'hide' | 'layer'; readonly columns: number };

export interface Layout {
  readonly columns: number;
  readonly keys: readonly Key[];
}

const letters = (text: string): readonly Key[] =>
  Array.from(text, (writes) => ({ writes, columns: 1 }));

/** Columns of the bottom row: layer, space, dash, hide. */
function bottom(layer: number, space: number, hide: number): readonly Key[] {
  return [
    { does: 'layer', columns: layer },
    { does: 'space', columns: space },
    { writes: '–', columns: 1 },
    { does: 'hide', columns: hide },
  ];
}

/** Rows as on a real keyboard, erasing at the end of the third. */
function rowsOf(rows: readonly [string, string, string]): Layout {
  const columns = rows[0].length;
  const erase: Key = { does: 'erase', columns: columns - rows[2].length };
  return {
    columns,
    keys: [
      ...letters(rows.join('')),
      erase,
      ...(columns === 12 ? bottom(2, 6, 3) : bottom(2, 5, 2)),
    ],
  };
}

/** Nine wide columns: for a hand that needs room, in the order everybody learnt. */
function alphabetOf(alphabet: string): Layout {
  const columns = 9;
  const rest = columns - (alphabet.length % columns);
  // A single column is too narrow for the word on that key: it takes a part of the bottom row.
  const isNarrow = rest === columns || rest < 2;
  const erase: Key = { does: 'erase', columns: isNarrow ? 2 : rest };
  return {
    columns,
    keys: isNarrow
      ? [
          ...letters(alphabet),
          { does: 'layer', columns: 2 },
          { does: 'space', columns: 2 },
          { writes: '–', columns: 1 },
          erase,
          { does: 'hide', columns: 2 },
        ]
      : [...letters(alphabet), erase, ...bottom(2, 3, 3)],
  };
}

/** The keys of a language, or the digits and signs, for the size of text asked for. */
export function layoutOf(language: Language, layer: 'letters' | 'signs', large: boolean): Layout {
  if (layer === 'signs') return rowsOf(keyboardSigns);
  const { rows, alphabet } = keyboardLetters[language];
  return large ? alphabetOf(alphabet) : rowsOf(rows);
}
