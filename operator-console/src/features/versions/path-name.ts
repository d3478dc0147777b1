import type { CentreDocument } from '@talon/shared/contract/centre-settings.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { ServiceTexts } from '@talon/shared/locale/services/uk.ts';
import type { VersionTexts } from '@talon/shared/locale/versions/uk.ts';

export interface Namers {
  readonly document: CentreDocument | null;
  readonly versions: VersionTexts;
  readonly services: ServiceTexts;
  readonly language: Language;
}

const lists = ['services', 'categories', 'windows', 'zones'] as const;

const isList = (part: string | undefined): boolean => lists.some((one) => one === part);

function elementName(list: string | undefined, id: string, namers: Namers): string {
  const known = lists.find((one) => one === list);
  const found = known && namers.document?.[known].find((one) => one.id === id);
  if (found === undefined) return id;
  return 'number' in found ? String(found.number) : found.name[namers.language] || id;
}

/** A place of the settings in words: «Послуги › Паспорт › Повна назва, uk». */
export function pathName(path: readonly string[], namers: Namers): string {
  const { versions, services } = namers;
  const words = path.map((key, at) => {
    if (key === '#order') return versions.history.order;
    if (at === 0) return wordIn(versions.parts, key) ?? key;
    if (at === 1 && isList(path[0])) return elementName(path[0], key, namers);
    const own = at === 2 && path[0] === 'services' ? wordIn(services.fields, key) : null;
    const { places } = versions;
    return own ?? wordIn(places, `${path[at - 1]}.${key}`) ?? wordIn(places, key) ?? key;
  });
  return words.join(' › ');
}

const wordIn = (words: Readonly<Record<string, string>>, key: string): string | null =>
  Object.hasOwn(words, key) ? (words[key] ?? null) : null;

const longest = 60;

/** A value as it can be read in a line; what is long or made of parts is only said to be there. */
export function valueText(
  value: unknown,
  { history: { cut }, yes, no, codes }: Pick<VersionTexts, 'history' | 'yes' | 'no' | 'codes'>,
): string {
  if (typeof value === 'boolean') return value ? yes : no;
  const text = shortText(value, (code) => wordIn(codes, code) ?? code);
  if (text === null) return cut;
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function part(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** null: there is no short word for it. */
function shortText(value: unknown, say: (code: string) => string): string | null {
  if (value === undefined || value === null || value === '') return '–';
  if (Array.isArray(value)) return listText(value, say);
  if (typeof value === 'string') return say(value);
  if (typeof value !== 'object') return String(value);
  const known = [part(value, 'number'), part(part(value, 'name'), 'uk'), part(value, 'uk')];
  const word = known.find((one) => typeof one === 'string' || typeof one === 'number');
  return word === undefined ? null : String(word);
}

/** Hours and codes in a row; a list of anything else has no short word. */
function listText(list: readonly unknown[], say: (code: string) => string): string | null {
  if (list.length === 0) return '–';
  const words = list.map((one) => {
    if (typeof one === 'string') return say(one);
    const [from, until] = [part(one, 'from'), part(one, 'until')];
    return typeof from === 'string' && typeof until === 'string' ? `${from}–${until}` : null;
  });
  return words.includes(null) ? null : words.join(', ');
}
