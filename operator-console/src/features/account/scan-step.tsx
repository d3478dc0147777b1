import { Qr } from '@talon/shared/client/qr.tsx';
import type { SecretAnswer } from '@talon/shared/contract/account.ts';
import { type FormEvent, type ReactElement, useState } from 'react';
import { TextField } from '../../desk-pages/text-field.tsx';
import { useAccountTexts } from './use-account-texts.ts';
import './account.css';

export interface ScanStepProps {
  readonly secret: SecretAnswer;
  /** Null when it was right, else what is wrong. */
  readonly onConfirm: (code: string) => Promise<string | null>;
  readonly onCancel: (() => void) | undefined;
}

/** Four signs at a time are typed without losing the place. */
function inFours(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ');
}

export function ScanStep({ secret, onConfirm, onCancel }: ScanStepProps): ReactElement {
  const { second: t } = useAccountTexts();
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const confirm = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || code.length !== 6) return;
    setBusy(true);
    const why = await onConfirm(code);
    if (why === null) return;
    setBusy(false);
    setFault(why);
    setCode('');
  };
  return (
    <form className="ac-scan" onSubmit={(event) => void confirm(event)}>
      <div className="ac-qr">
        <Qr text={secret.uri} size={188} label={t.qr} />
      </div>
      <div>
        <h2>{t.scanTitle}</h2>
        <p>{t.scanText}</p>
        <p className="ac-key">
          {t.byHand} <code>{inFours(secret.secret)}</code>
        </p>
        <div className="ac-code">
          <TextField
            label={t.field}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            value={code}
            onValue={(typed) => {
              setCode(typed.replace(/\D/g, ''));
              setFault(null);
            }}
            fault={fault}
          />
        </div>
        <div className="ac-buttons">
          <button type="submit" className="b solid" disabled={busy || code.length !== 6}>
            {t.confirm}
          </button>
          <CancelButton onCancel={onCancel} />
        </div>
      </div>
    </form>
  );
}

export function CancelButton({ onCancel }: Pick<ScanStepProps, 'onCancel'>): ReactElement | null {
  const t = useAccountTexts();
  if (onCancel === undefined) return null;
  return (
    <button type="button" className="b" onClick={onCancel}>
      {t.cancel}
    </button>
  );
}
