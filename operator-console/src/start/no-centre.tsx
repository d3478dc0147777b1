import type { FirstRunAnswer } from '@talon/shared/contract/installation.ts';
import type { ReactElement } from 'react';
import { OwnCentreSteps, Steps } from '../desk-pages/own-centre-steps.tsx';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';

/** An empty installation: what is missing and how to begin. */
export function NoCentre(props: { readonly firstRun: FirstRunAnswer | null }): ReactElement {
  const { start: t } = usePageTexts();
  const { needed, valid } = props.firstRun ?? { needed: false, valid: false };
  const lead = valid ? t.firstLead : t.expiredLead;
  return (
    <>
      <section className="top">
        <div>
          <h1>{needed ? t.firstTitle : t.emptyTitle}</h1>
          <p>{needed ? lead : t.emptyLead}</p>
        </div>
      </section>
      <section className="begin">
        {needed ? <Steps steps={valid ? t.firstSteps : t.expiredSteps} /> : <OwnCentreSteps />}
      </section>
    </>
  );
}
