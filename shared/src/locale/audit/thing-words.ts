import type { AuditEntryAnswer, AuditThing } from '../../contract/audit.ts';
import type { AuditTexts } from './uk.ts';

/** «Вікно 7», «Іван Савчук», «Талон П012»; nothing where only the id is known. */
export function thingText({ kind, label }: AuditThing, t: AuditTexts): string {
  if (label === null) return '';
  const isSelfTelling = kind === 'person' || kind === 'device';
  return isSelfTelling ? label : `${t.kinds[kind]} ${label}`.trim();
}

/** Each id of a text as people know the thing; null: the text tells of nothing by an id. */
export function namedText(
  text: string,
  { named }: Pick<AuditEntryAnswer, 'named'>,
  t: AuditTexts,
): string | null {
  const things = text
    .split(/[ ,]/)
    .map((id) => named.find((one) => one.id === id))
    .filter((one) => one !== undefined);
  if (things.length === 0) return null;
  return things.map((thing) => thingText(thing, t)).join(', ');
}
