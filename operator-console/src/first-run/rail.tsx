import { Gate } from '@talon/shared/client/gate.tsx';
import { Mark } from '@talon/shared/client/mark.tsx';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { useSetupTexts } from './use-setup-texts.ts';

function Done(): ReactElement {
  return (
    <span className="gate">
      <Check className="i" size={24} strokeWidth={2.6} aria-hidden="true" />
    </span>
  );
}

export interface RailProps {
  /** The step that is being done, from 1 on. */
  readonly step: number;
  /** A centre of one's own takes a step more than the sample. */
  readonly own: boolean;
}

/** The dark side of the page: which step this is. */
export function Rail({ step, own }: RailProps): ReactElement {
  const { rail, railNote } = usePageTexts().firstRun;
  const { rail: setup } = useSetupTexts();
  const steps = own
    ? [rail.administrator, setup.centre, setup.devices]
    : [rail.administrator, rail.ready];
  return (
    <aside data-theme="dark">
      <p className="bl">
        <Mark size={40} />
        Talon
      </p>
      <ol className="stp">
        {steps.map(({ name, line }, index) => {
          const place = index + 1;
          const look = place < step ? 'dn' : place > step ? 'nx' : '';
          return (
            <li key={name} className={look} aria-current={place === step ? 'step' : undefined}>
              {place < step ? <Done /> : <Gate sign={place} size={44} />}
              <span>
                <b>{name}</b>
                {line}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="wz-note">{railNote}</p>
    </aside>
  );
}
