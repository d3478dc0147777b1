import type { CentreSettings } from '../domain/settings/centre-settings.ts';
import { stageOn } from '../domain/settings/service-stage.ts';
import type { CalendarDate } from '../domain/words.ts';

const known = new WeakMap<CentreSettings, string>();

/** The mark of what the catalogue shows on a date: services come and go with their stages. */
export function catalogueMark(centre: CentreSettings, date: CalendarDate): string {
  const staged = centre.services.filter(({ stageFrom = [] }) => stageFrom.length > 0);
  if (staged.length === 0) return markOf(centre);
  const stages = staged.map((service) => stageOn(service, date));
  return `${markOf(centre)}.${fnv1a(stages.join()).toString(36)}`;
}

/**
 * A short mark of everything a catalogue shows: another text, service or category makes another.
 * Settings are never changed in place, so each object is read once. FNV-1a, 32 bits: it tells
 * versions of one centre apart and is no secret.
 */
function markOf(centre: CentreSettings): string {
  const found = known.get(centre);
  if (found !== undefined) return found;
  const { name, address, phone, timeZone, mainLanguage, kiosk, categories, services } = centre;
  const mark = fnv1a(
    JSON.stringify([name, address, phone, timeZone, mainLanguage, kiosk, categories, services]),
  ).toString(36);
  known.set(centre, mark);
  return mark;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
