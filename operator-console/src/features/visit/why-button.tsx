import { HelpCircle } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDesk } from '../desk/desk-context.ts';

/** Asks why this visitor was called and not another. */
export function WhyButton(): ReactElement {
  const { t, act } = useDesk();
  return (
    <button type="button" className="lnk" onClick={() => act('why')}>
      <HelpCircle className="i" size={16} strokeWidth={2.2} />
      {t.visit.why} <kbd className="kbd">F11</kbd>
    </button>
  );
}
