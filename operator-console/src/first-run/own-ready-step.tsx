import { ArrowRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { FirstOperator, type FirstOperatorProps } from './first-operator.tsx';
import { FirstTicket } from './first-ticket.tsx';
import { Ways } from './ready-step.tsx';
import { useSetupTexts } from './use-setup-texts.ts';
import './setup.css';

export interface OwnReadyProps {
  /** Files of its boards that are still to be uploaded. */
  readonly missing: readonly string[];
  /** The centre is closed now; with the offset of its time zone. */
  readonly opensAt: string | null;
  readonly onKiosk: () => Promise<boolean>;
  readonly onInvite: FirstOperatorProps['onInvite'];
  /** A preview's. */
  readonly invited?: FirstOperatorProps['initial'];
}

/** Step 3: the first ticket, the first operator, and every other screen. */
export function OwnReadyStep(props: OwnReadyProps): ReactElement {
  const { missing, opensAt, onKiosk, onInvite, invited } = props;
  const pages = usePageTexts().firstRun;
  const t = useSetupTexts();
  return (
    <div className="wz-form">
      <div className="ttl">
        <h1>{t.doneTitle}</h1>
        <p>{t.doneLead}</p>
      </div>
      <div className="bd">
        {missing.length === 0 ? null : (
          <p className="su-missing">{t.missing(missing.join(', '))}</p>
        )}
        <div className="su-parts">
          <FirstTicket onOpen={onKiosk} opensAt={opensAt} />
          <FirstOperator
            onInvite={onInvite}
            {...(invited === undefined ? {} : { initial: invited })}
          />
        </div>
        <Ways />
      </div>
      <footer className="bar">
        <span>{pages.step(3, 3)}</span>
        <a className="b lg solid" href="/">
          {pages.toStart}
          <ArrowRight className="i" size={20} strokeWidth={2.2} />
        </a>
      </footer>
    </div>
  );
}
