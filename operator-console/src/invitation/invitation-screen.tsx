import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { InvitationAnswer } from '@talon/shared/contract/session.ts';
import { ArrowRight } from 'lucide-react';
import type { FormEvent, ReactElement } from 'react';
import type { Failure } from '../desk-pages/failure.ts';
import { Refusal } from '../desk-pages/refusal.tsx';
import { NewPassword, useNewPassword } from '../features/account/new-password.tsx';
import { useAccountTexts } from '../features/account/use-account-texts.ts';
import { NoticeCard } from '../pair/notice-card.tsx';
import { PairScreen } from '../pair/pair-screen.tsx';

export type InvitationState =
  | { readonly step: 'asking' }
  | { readonly step: 'form'; readonly invited: InvitationAnswer }
  | { readonly step: 'expired' }
  | { readonly step: 'done'; readonly isSignedIn: boolean };

export interface InvitationForm {
  readonly failure: Failure | null;
  readonly sending: boolean;
  readonly onSave: (password: string) => void;
  /** A preview's. */
  readonly typed?: string;
}

const nothing = (): void => undefined;

export interface InvitationScreenProps {
  readonly state: InvitationState;
  readonly form: InvitationForm;
}

/** Where a one-time link leads: the password of whoever it is for. */
export function InvitationScreen({ state, form }: InvitationScreenProps): ReactElement {
  return (
    <PairScreen person={null} onSignOut={nothing}>
      <Step state={state} form={form} />
    </PairScreen>
  );
}

function Step({ state, form }: InvitationScreenProps): ReactElement {
  const t = useAccountTexts();
  const { invitation } = t;
  switch (state.step) {
    case 'asking':
      return <NoticeCard title={t.connecting} text="" />;
    case 'expired':
      return <NoticeCard title={invitation.expiredTitle} text={invitation.expiredText} />;
    case 'form':
      return <PasswordForm invited={state.invited} {...form} />;
    case 'done':
      return <Done isSignedIn={state.isSignedIn} />;
    default:
      return unreachable(state);
  }
}

function PasswordForm(
  props: InvitationForm & { readonly invited: InvitationAnswer },
): ReactElement {
  const { invited, failure, sending, onSave, typed = '' } = props;
  const { invitation: t } = useAccountTexts();
  const chosen = useNewPassword(invited.login, typed);
  const isNew = invited.kind === 'invitation';
  const fault = failure?.fields.password?.text ?? null;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen.isReady && !sending) onSave(chosen.password);
  };
  return (
    <form className="pd-card" onSubmit={save}>
      <div>
        <h1>{isNew ? t.hello(invited.name) : t.resetTitle}</h1>
        <p className="pd-lead">{isNew ? t.lead(invited.login) : t.resetLead(invited.login)}</p>
      </div>
      <input type="hidden" name="username" autoComplete="username" value={invited.login} readOnly />
      <NewPassword chosen={chosen} label={t.password} fault={fault} />
      <Refusal text={fault === null ? (failure?.text ?? null) : null} />
      <button type="submit" className="b lg solid" disabled={sending || !chosen.isReady}>
        {sending ? t.sending : t.confirm}
      </button>
    </form>
  );
}

function Done({ isSignedIn }: { readonly isSignedIn: boolean }): ReactElement {
  const { invitation: t } = useAccountTexts();
  return (
    <section className="pd-card">
      <div role="status">
        <h1>{t.doneTitle}</h1>
        <p className="pd-lead">{isSignedIn ? t.doneText : t.doneCode}</p>
      </div>
      <a className="b lg solid" href="/console/?begin">
        {isSignedIn ? t.toWork : t.signIn}
        <ArrowRight className="i" size={20} strokeWidth={2.2} />
      </a>
    </section>
  );
}
