import type { SettingsTexts } from '@talon/shared/locale/settings/uk.ts';
import { type Namers, pathName } from '../../versions/path-name.ts';

const lists: readonly string[] = ['services', 'categories', 'windows', 'zones'];

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** An element of the file by the name or number it has there; by its place where it has none. */
function labelOf(element: unknown, index: string, language: string): string {
  const known = [at(element, 'number'), at(at(element, 'name'), language), at(element, 'id')];
  const label = known.find((one) => typeof one === 'number' || (typeof one === 'string' && one));
  return label === undefined ? `№ ${Number(index) + 1}` : String(label);
}

/** Where in the chosen file a fault is, in words: «Послуги › Паспорт › Назва». */
export function faultPlace(
  field: string,
  content: unknown,
  { copy }: Pick<SettingsTexts, 'copy'>,
  namers: Omit<Namers, 'document'>,
): string {
  const [, part, ...path] = field.split('.');
  if (part === 'format') return copy.format;
  if (part === 'version') return copy.version;
  if (part !== 'centre') return part ?? field;
  const [list, index, ...rest] = path;
  if (list === undefined) return part;
  const isElement = lists.includes(list) && index !== undefined && /^\d+$/.test(index);
  if (!isElement) return pathName(path, { ...namers, document: null });
  const element = at(at(at(content, 'centre'), list), index);
  const label = labelOf(element, index, namers.language);
  return pathName([list, label, ...rest], { ...namers, document: null });
}
