import { Mark } from '@talon/shared/client/mark.tsx';
import { LogIn } from 'lucide-react';
import type { ReactElement } from 'react';
import { LanguageSwitch } from '../desk-pages/language-switch.tsx';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';

export interface PageHeaderProps {
  /** False while there is nobody who could sign in. */
  readonly canSignIn: boolean;
}

export function PageHeader({ canSignIn }: PageHeaderProps): ReactElement {
  const { signIn } = usePageTexts().start;
  return (
    <header>
      <Mark size={36} />
      Talon
      <LanguageSwitch />
      {canSignIn ? (
        <a className="b" href="/console/?begin">
          <LogIn className="i" size={18} strokeWidth={2} />
          {signIn}
        </a>
      ) : null}
    </header>
  );
}
