import type { SecretAnswer } from '@talon/shared/contract/account.ts';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { AccountActs } from './account-acts.ts';
import { RecoveryStep } from './recovery-step.tsx';
import { CancelButton, ScanStep } from './scan-step.tsx';
import { useAccountTexts } from './use-account-texts.ts';

export interface EnrolProps {
  readonly acts: Pick<AccountActs, 'offer' | 'confirm'>;
  /** Asked for before, unless the role left nothing else to do. */
  readonly password: string | null;
  readonly onDone: () => void;
  /** Absent where nothing else may be done; nothing is cancelled once the first code was right. */
  readonly onCancel?: () => void;
  /** A preview's. */
  readonly drawn?: { readonly secret?: SecretAnswer; readonly codes?: readonly string[] };
}

/** The secret into the app, the first code back, the recovery codes onto paper. */
export function Enrol({ acts, password, onDone, onCancel, drawn = {} }: EnrolProps): ReactElement {
  const t = useAccountTexts();
  const [secret, setSecret] = useState<SecretAnswer | null>(drawn.secret ?? null);
  const [codes, setCodes] = useState<readonly string[] | null>(drawn.codes ?? null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isDrawn = drawn.secret !== undefined;
  // Offered once: in another language the acts are others, but the code on the screen is scanned.
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    if (isDrawn) return;
    let isGone = false;
    void latest.current.offer(password).then((outcome) => {
      if (isGone) return;
      if ('body' in outcome) setSecret(outcome.body);
      else setRefusal(outcome.failure.text);
    });
    return () => {
      isGone = true;
    };
  }, [password, isDrawn]);
  if (codes !== null) return <RecoveryStep codes={codes} onDone={onDone} />;
  if (secret === null) {
    return (
      <>
        <p role="status">{refusal ?? t.connecting}</p>
        <CancelButton onCancel={onCancel} />
      </>
    );
  }
  const confirm = async (code: string): Promise<string | null> => {
    const outcome = await acts.confirm(code);
    if ('body' in outcome) {
      setCodes(outcome.body.codes);
      return null;
    }
    const { failure } = outcome;
    return failure.fields.code === undefined ? failure.text : t.second.wrong;
  };
  return <ScanStep secret={secret} onConfirm={confirm} onCancel={onCancel} />;
}
