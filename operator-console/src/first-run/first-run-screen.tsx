import { unreachable } from '@talon/shared/client/unreachable.ts';
import { type ReactElement, type RefObject, useEffect, useRef } from 'react';
import { LanguageSwitch } from '../desk-pages/language-switch.tsx';
import { AdministratorForm, type AdministratorFormProps } from './administrator-form.tsx';
import { CentreForm, type CentreFormProps } from './centre-form.tsx';
import type { FirstRunState } from './first-run-state.ts';
import { LinkNotice } from './link-notice.tsx';
import { type OwnReadyProps, OwnReadyStep } from './own-ready-step.tsx';
import { Rail } from './rail.tsx';
import { ReadyStep } from './ready-step.tsx';
import './first-run.css';

export interface FirstRunScreenProps {
  readonly state: FirstRunState;
  readonly form: AdministratorFormProps;
  /** Absent: the catalogue is still being read. */
  readonly centre?: CentreFormProps | undefined;
  readonly own?: Omit<OwnReadyProps, 'missing'> | undefined;
}

const stepOf = {
  asking: 1,
  used: 1,
  expired: 1,
  broken: 1,
  form: 1,
  centre: 2,
  own_ready: 3,
  ready: 2,
} satisfies Record<FirstRunState['step'], number>;

/** 19b and 19c: the first administrator of an empty installation, and their centre. */
export function FirstRunScreen(props: FirstRunScreenProps): ReactElement {
  const { state, form } = props;
  const main = useStepStart(state.step);
  const isOwn = state.step === 'form' ? form.draft.centre === 'own' : state.step !== 'ready';
  return (
    <div className="wz">
      <Rail step={stepOf[state.step]} own={isOwn} />
      <main ref={main} tabIndex={-1}>
        <div className="wz-language">
          <LanguageSwitch />
        </div>
        <FirstRunContent {...props} />
      </main>
    </div>
  );
}

/** Each further step begins at its top, for eyes and for a screen reader. */
function useStepStart(step: FirstRunState['step']): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [step]);
  return main;
}

function FirstRunContent({ state, form, centre, own }: FirstRunScreenProps): ReactElement | null {
  switch (state.step) {
    case 'form':
      return <AdministratorForm {...form} />;
    case 'centre':
      return centre === undefined ? (
        <LinkNotice state={{ step: 'asking', online: true }} />
      ) : (
        <CentreForm {...centre} />
      );
    case 'own_ready':
      return own === undefined ? null : <OwnReadyStep {...own} missing={state.made.missing} />;
    case 'ready':
      return <ReadyStep sample={state.session.centres[0] ?? ''} />;
    case 'asking':
    case 'used':
    case 'expired':
    case 'broken':
      return <LinkNotice state={state} />;
    default:
      return unreachable(state);
  }
}
