import type { AuditEntryAnswer, AuditGroup, FieldChange } from '@talon/shared/contract/audit.ts';
import { namedText, thingText } from '@talon/shared/locale/audit/thing-words.ts';
import type { AuditTexts } from '@talon/shared/locale/audit/uk.ts';

/** How much an entry wants to be looked at. */
export type Tone = 'plain' | 'warn' | 'bad' | 'info';

const tones: Readonly<Record<AuditGroup, Tone>> = {
  order: 'plain',
  session: 'plain',
  person: 'info',
  settings: 'plain',
  device: 'plain',
  hall: 'plain',
  export: 'plain',
  other: 'plain',
};

const ownTones: ReadonlyMap<string, Tone> = new Map([
  ['window.call_chosen', 'warn'],
  ['ticket.move', 'warn'],
  ['window.alarm', 'bad'],
  ['session.refused', 'bad'],
]);

export function toneOf({ action, group }: Pick<AuditEntryAnswer, 'action' | 'group'>): Tone {
  return ownTones.get(action) ?? tones[group];
}

export function authorOf({ by }: AuditEntryAnswer, t: AuditTexts): string {
  return by.name ?? t.nobody(by.id);
}

export function subjectOf({ subject }: AuditEntryAnswer, t: AuditTexts): string {
  return subject === null ? '' : thingText(subject, t);
}

/**
 * What is made of parts stands in the log as JSON, cut where it is long: of that a line can tell
 * the name or number alone. null: it is no such thing.
 */
function saidOfParts(text: string, t: AuditTexts): string | null {
  const isList = text.startsWith('["') && text.endsWith('…');
  if (!isList && !/^\[?\{/.test(text)) return null;
  const [, name] = /"name":\{"uk":"((?:[^"\\]|\\.)+)"/.exec(text) ?? [];
  const [, number] = /"number":(\d+)/.exec(text) ?? [];
  return isList ? t.parts : (name ?? number ?? t.parts);
}

type Named = Pick<AuditEntryAnswer, 'named'>;

function said(value: FieldChange['before'], t: AuditTexts, names: Named): string {
  if (value === null || value === '' || value === '[]') return t.nothing;
  const things = namedText(String(value), names, t);
  if (things !== null) return things;
  const parts = saidOfParts(String(value), t);
  if (parts !== null) return parts;
  const words = t.said as Readonly<Record<string, string>>;
  const codes = String(value)
    .replace(/^\["(.*)"\]$/, '$1')
    .split('","');
  return codes.map((code) => words[code] ?? code).join(', ');
}

/** Says in words which place of the settings a path is. */
export type NameOfPlace = (path: readonly string[]) => string;

/** What the words of a change are taken from beside the texts. */
interface ChangeNames extends Partial<Named> {
  readonly nameOfPlace?: NameOfPlace | undefined;
}

function fieldName(field: string, t: AuditTexts, names: ChangeNames = {}): string {
  const known = t.fields as Readonly<Record<string, string>>;
  const [place = '', id = ''] = field.split('.');
  const thing = names.named?.find((one) => one.id === id)?.label ?? null;
  if (thing !== null && known[place] !== undefined) return `${known[place]} «${thing}»`;
  return known[field] ?? names.nameOfPlace?.(field.split('.')) ?? field;
}

/** «ролі: було оператор, стало оператор, рецепція». */
export function changeText(
  { field, before, after }: FieldChange,
  t: AuditTexts,
  names: ChangeNames = {},
): string {
  if (field === '…') return t.moreChanges;
  const told = { named: names.named ?? [] };
  const [was, now] = [said(before, t, told), said(after, t, told)];
  return `${fieldName(field, t, names)}: ${t.was} ${was}, ${t.now} ${now}`;
}

/** What is told beside a change: a reason's code in words where it is known. */
export function detailText(entry: AuditEntryAnswer, t: AuditTexts): string {
  const words = t.said as Readonly<Record<string, string>>;
  return Object.entries(entry.details)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => {
      if (value === true) return words[name] ?? name;
      return typeof value === 'string'
        ? (namedText(value, entry, t) ?? words[value] ?? value)
        : `${fieldName(name, t)}: ${value}`;
    })
    .join(', ');
}
