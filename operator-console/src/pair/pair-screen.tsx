import { Mark } from '@talon/shared/client/mark.tsx';
import { LogOut } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { LanguageSwitch } from '../desk-pages/language-switch.tsx';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import './pair.css';

export interface PairScreenProps {
  /** Who is signed in; null while nobody is. */
  readonly person: string | null;
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

/** One card in the middle, on a desk as on a phone. */
export function PairScreen({ person, onSignOut, children }: PairScreenProps): ReactElement {
  const { pair: t } = usePageTexts();
  return (
    <div className="pd">
      <header>
        <a className="pd-brand" href="/">
          <Mark size={36} />
          Talon
        </a>
        <LanguageSwitch />
      </header>
      <main>{children}</main>
      <footer>
        {person === null ? null : (
          <>
            <span>{t.signedInAs(person)}</span>
            <button type="button" className="pd-out" onClick={onSignOut}>
              <LogOut className="i" size={16} strokeWidth={2} />
              {t.signOut}
            </button>
          </>
        )}
      </footer>
    </div>
  );
}
