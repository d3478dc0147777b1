import { languageNames, languages } from '@talon/shared/locale/languages.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../app/settings-context.ts';
import { Choice } from '../parts/choice.tsx';
import { usePageTexts } from './use-page-texts.ts';

const options = languages.map((value) => ({ value, label: languageNames[value] }));

export function LanguageSwitch(): ReactElement {
  const { language, change } = useSettings();
  return (
    <Choice
      label={usePageTexts().language}
      quiet
      look="sg"
      options={options}
      value={language}
      onChange={(next) => change({ language: next })}
    />
  );
}
