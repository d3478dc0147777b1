import { Gate } from '@talon/shared/client/gate.tsx';
import { Mark } from '@talon/shared/client/mark.tsx';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';

function Done(): ReactElement {
  return (
    <span className="gate">
      <Check className="i" size={24} strokeWidth={2.6} aria-hidden="true" />
    </span>
  );
}

/** The dark side of the page: which step this is. */
export function Rail({ step }: { readonly step: 1 | 2 }): ReactElement {
  const { rail, railNote } = usePageTexts().firstRun;
  const isReady = step === 2;
  return (
    <aside data-theme="dark">
      <p className="bl">
        <Mark size={40} />
        Talon
      </p>
      <ol className="stp">
        <li className={isReady ? 'dn' : ''} aria-current={isReady ? undefined : 'step'}>
          {isReady ? <Done /> : <Gate sign={1} size={44} />}
          <span>
            <b>{rail.administrator.name}</b>
            {rail.administrator.line}
          </span>
        </li>
        <li className={isReady ? '' : 'nx'} aria-current={isReady ? 'step' : undefined}>
          <Gate sign={2} size={44} />
          <span>
            <b>{rail.ready.name}</b>
            {rail.ready.line}
          </span>
        </li>
      </ol>
      <p className="wz-note">{railNote}</p>
    </aside>
  );
}
