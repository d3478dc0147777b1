import { Check, Minus } from 'lucide-react';
import type { ReactElement } from 'react';

/** The box of a checkbox. */
export function Tick({ mark }: { readonly mark: 'on' | 'part' | 'off' }): ReactElement {
  return (
    <i className={`hl-tick ${mark}`}>
      {mark === 'on' ? <Check className="i" size={15} strokeWidth={3} /> : null}
      {mark === 'part' ? <Minus className="i" size={15} strokeWidth={3} /> : null}
    </i>
  );
}
