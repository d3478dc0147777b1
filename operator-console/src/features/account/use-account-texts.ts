import { accountTexts } from '@talon/shared/locale/account/texts.ts';
import type { AccountTexts } from '@talon/shared/locale/account/uk.ts';
import { useSettings } from '../../app/settings-context.ts';

export function useAccountTexts(): AccountTexts {
  return accountTexts[useSettings().language];
}
