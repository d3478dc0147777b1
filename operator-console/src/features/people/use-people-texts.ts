import { peopleTexts } from '@talon/shared/locale/people/texts.ts';
import type { PeopleTexts } from '@talon/shared/locale/people/uk.ts';
import { useSettings } from '../../app/settings-context.ts';

export function usePeopleTexts(): PeopleTexts {
  return peopleTexts[useSettings().language];
}
