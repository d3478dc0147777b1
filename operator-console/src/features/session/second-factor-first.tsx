import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import { lazy, type ReactElement, Suspense } from 'react';

const EnrolPage = lazy(async () => {
  const { EnrolPage: page } = await import('../account/enrol-page.tsx');
  return { default: page };
});

export interface SecondFactorFirstProps {
  readonly session: SessionAnswer;
  /** The second factor is there: asks anew what the person may. */
  readonly onDone: () => void;
  readonly onSignOut: () => void;
  readonly children: ReactElement;
}

/** What a signed-in person came for, or the second factor that their role asks for before it. */
export function SecondFactorFirst(props: SecondFactorFirstProps): ReactElement {
  const { session, onDone, onSignOut, children } = props;
  if (session.pending !== 'second_factor') return children;
  return (
    <Suspense fallback={null}>
      <EnrolPage person={session.user.name} onDone={onDone} onSignOut={onSignOut} />
    </Suspense>
  );
}
