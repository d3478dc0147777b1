import { isLanguage } from '@talon/shared/locale/languages.ts';
import { visitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import type { ReactElement } from 'react';
import { Plain, plainIcons } from '../features/ticket/plain.tsx';

/** In place of a page that could not be drawn, in the language that it had. */
export function Broken({ lang }: { readonly lang: string }): ReactElement {
  const texts = visitorTexts[isLanguage(lang) ? lang : 'uk'];
  return (
    <main role="alert">
      <Plain
        icon={plainIcons.broken}
        number={null}
        title={texts.broken}
        text={texts.brokenText}
        action={{ word: texts.reload, act: () => window.location.reload() }}
      />
    </main>
  );
}
