import { Mark } from '@talon/shared/client/mark.tsx';
import { LogIn } from 'lucide-react';
import type { ReactElement } from 'react';
import { LanguageSwitch } from '../desk-pages/language-switch.tsx';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';

export function PageHeader(): ReactElement {
  return (
    <header>
      <Mark size={36} />
      Talon
      <LanguageSwitch />
      <a className="b" href="/console/">
        <LogIn className="i" size={18} strokeWidth={2} />
        {usePageTexts().start.signIn}
      </a>
    </header>
  );
}
