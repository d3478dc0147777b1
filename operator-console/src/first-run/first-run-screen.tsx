import type { ReactElement } from 'react';
import { LanguageSwitch } from '../desk-pages/language-switch.tsx';
import { AdministratorForm, type AdministratorFormProps } from './administrator-form.tsx';
import type { FirstRunState } from './first-run-state.ts';
import { LinkNotice } from './link-notice.tsx';
import { Rail } from './rail.tsx';
import { ReadyStep } from './ready-step.tsx';
import './first-run.css';

export interface FirstRunScreenProps {
  readonly state: FirstRunState;
  readonly form: AdministratorFormProps;
}

/** 19b: the first administrator of an empty installation. */
export function FirstRunScreen({ state, form }: FirstRunScreenProps): ReactElement {
  return (
    <div className="wz">
      <Rail step={state.step === 'ready' ? 2 : 1} />
      <main>
        <div className="wz-language">
          <LanguageSwitch />
        </div>
        <FirstRunContent state={state} form={form} />
      </main>
    </div>
  );
}

function FirstRunContent({ state, form }: FirstRunScreenProps): ReactElement {
  if (state.step === 'form') return <AdministratorForm {...form} />;
  if (state.step !== 'ready') return <LinkNotice state={state} />;
  const sample = state.centre === 'sample' ? (state.session.centres[0] ?? null) : null;
  return <ReadyStep sample={sample} />;
}
