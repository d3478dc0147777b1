import { cyrillicLetters, keyRows, latinLetters, latinSounds } from '../../locale/letters.ts';

type Letters = ReadonlyMap<string, string>;

const zip = (from: string, to: string): Letters =>
  new Map(Array.from(from, (letter, index) => [letter, to[index] ?? letter]));

const toUkrainian = zip(keyRows.en, keyRows.uk);
const toRussian = zip(keyRows.en, keyRows.ru);
const toLatin: Letters = new Map([...zip(keyRows.ru, keyRows.en), ...zip(keyRows.uk, keyRows.en)]);

const retyped = (text: string, letters: Letters): string =>
  Array.from(text, (letter) => letters.get(letter) ?? letter).join('');

const letters: Letters = zip(latinLetters, cyrillicLetters);

/** `h` writes both г and х, `c` both ц and к, and «ia» is at times two sounds («соціальна»). */
interface Ear {
  readonly h: string;
  readonly c: string;
  readonly together: boolean;
}
const ears: readonly Ear[] = [
  { h: 'г', c: 'ц', together: true },
  { h: 'х', c: 'к', together: true },
  { h: 'г', c: 'ц', together: false },
];
const twoVowels = /^[iyj][aeuo]$/;

function heard(text: string, ear: Ear): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const sound = latinSounds.find(
      ([spelt]) => text.startsWith(spelt, at) && (ear.together || !twoVowels.test(spelt)),
    );
    const letter = text[at] ?? '';
    if (sound !== undefined) out += sound[1];
    else if (letter === 'h') out += ear.h;
    else if (letter === 'c') out += ear.c;
    else out += letters.get(letter) ?? letter;
    at += sound === undefined ? 1 : sound[0].length;
  }
  return out;
}

/**
 * What the visitor may have meant by the keys pressed: the text itself first, then as typed with
 * another layout («gfcgjhn», «зфіізщке») and as written in the other alphabet («pasport»).
 */
export function spellingsOf(text: string): readonly string[] {
  const typed = text.normalize('NFC').toLowerCase();
  const spellings = new Set([typed]);
  if (/[a-z]/.test(typed)) {
    for (const layout of [toUkrainian, toRussian]) spellings.add(retyped(typed, layout));
    for (const ear of ears) spellings.add(heard(typed, ear));
  }
  if (/\p{Script=Cyrillic}/u.test(typed)) {
    const english = retyped(typed, toLatin);
    // A key that is no letter of the English layout: nobody was writing English.
    if (/^[a-z\d\s-]+$/.test(english)) spellings.add(english);
  }
  return [...spellings];
}
