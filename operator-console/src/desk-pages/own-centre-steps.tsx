import { Gate } from '@talon/shared/client/gate.tsx';
import { BookOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { usePageTexts } from './use-page-texts.ts';

export function Steps({ steps }: { readonly steps: readonly string[] }): ReactElement {
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        <li key={step}>
          <Gate sign={index + 1} size={36} look="line" />
          <span>{step}</span>
        </li>
      ))}
    </ol>
  );
}

/** How a centre of one's own comes to be: from its settings file or by the HTTP API. */
export function OwnCentreSteps(): ReactElement {
  const { own } = usePageTexts();
  return (
    <>
      <Steps steps={own.steps} />
      <p className="steps-note">{own.faults}</p>
      <a className="b" href="/api/docs">
        <BookOpen className="i" size={18} strokeWidth={2} />
        {own.api}
      </a>
    </>
  );
}
