import { Mark } from '@talon/shared/client/mark.tsx';
import {
  isLanguage,
  type Language,
  languageMarks,
  languageNames,
  languages,
} from '@talon/shared/locale/languages.ts';
import type { CentreFace } from '@talon/shared/views/common.ts';
import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';

export interface HeaderProps {
  readonly centre: CentreFace | null;
  readonly language: Language;
  readonly label: string;
  readonly onLanguage: (language: Language) => void;
}

export function Header({ centre, language, label, onLanguage }: HeaderProps): ReactElement {
  return (
    <header className="p-h">
      <Mark size={32} />
      <div>
        <b>{centre?.name[language] ?? 'Talon'}</b>
        <span>{centre?.address[language]}</span>
      </div>
      <div className="lg">
        <span aria-hidden="true">{languageMarks[language]}</span>
        <ChevronDown size={18} strokeWidth={2.2} aria-hidden="true" />
        <select
          aria-label={label}
          value={language}
          onChange={(event) => {
            if (isLanguage(event.target.value)) onLanguage(event.target.value);
          }}
        >
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </select>
      </div>
    </header>
  );
}
