import type { CentreSettings, LocalText } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Shelter } from '@talon/shared/views/common.ts';

type Told = Pick<CentreSettings, 'shelter' | 'mainLanguage'>;

/** In another language rather than not at all: in an alarm half a hint is better than none. */
function inAll(text: LocalText, main: keyof LocalText): LocalText {
  const known = [text[main], text.uk, text.ru, text.en].map((one) => one.trim());
  const any = known.find((one) => one !== '') ?? '';
  return { uk: text.uk.trim() || any, ru: text.ru.trim() || any, en: text.en.trim() || any };
}

/** Where the centre sends people in an air-raid alarm; null: it has not said. */
export function shelterOf({ shelter, mainLanguage }: Told): Shelter | null {
  if (shelter === undefined) return null;
  const way = inAll(shelter.way, mainLanguage);
  const place = inAll(shelter.place, mainLanguage);
  return way.uk === '' && place.uk === '' ? null : { way, place };
}
