import { languageNames, languages } from '@talon/shared/locale/languages.ts';
import type { ReactElement } from 'react';
import { useFrame } from './frame.ts';

export function LanguageBar(): ReactElement {
  const { language, texts, dispatch } = useFrame();
  return (
    <nav className="k-lang" aria-label={texts.frame.language}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-current={one === language ? 'true' : undefined}
          onClick={() => dispatch({ type: 'language', language: one })}
        >
          {languageNames[one]}
        </button>
      ))}
    </nav>
  );
}
