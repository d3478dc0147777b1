import type { ReactElement } from 'react';
import { PairScreen } from '../../pair/pair-screen.tsx';
import { useAccountActs } from './account-acts.ts';
import { Enrol, type EnrolProps } from './enrol.tsx';
import { useAccountTexts } from './use-account-texts.ts';

export interface EnrolPageProps {
  readonly person: string;
  readonly onDone: () => void;
  readonly onSignOut: () => void;
  /** A preview's. */
  readonly drawn?: EnrolProps['drawn'];
}

/** The role asks for a second factor: nothing else is there until it is set up. */
export function EnrolPage({ person, onDone, onSignOut, drawn }: EnrolPageProps): ReactElement {
  const { second: t } = useAccountTexts();
  const acts = useAccountActs();
  return (
    <PairScreen person={person} onSignOut={onSignOut}>
      <section className="pd-card ac-first">
        <div>
          <h1>{t.requiredTitle}</h1>
          <p className="pd-lead">{t.requiredText}</p>
        </div>
        <Enrol acts={acts} password={null} onDone={onDone} {...(drawn ? { drawn } : {})} />
      </section>
    </PairScreen>
  );
}
