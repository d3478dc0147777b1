import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { AccountAnswer } from '@talon/shared/contract/account.ts';
import { type ReactElement, useState } from 'react';
import { TextField } from '../../desk-pages/text-field.tsx';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useDialogAct } from '../../parts/use-dialog-act.ts';
import type { AccountActs } from './account-acts.ts';
import { NewPassword, useNewPassword } from './new-password.tsx';
import { useAccountTexts } from './use-account-texts.ts';

export type AccountDialog = 'password' | 'enrol' | 'remove';

export interface AccountDialogsProps {
  readonly dialog: AccountDialog | null;
  readonly open: (dialog: AccountDialog | null) => void;
  readonly account: AccountAnswer;
  readonly acts: AccountActs;
  readonly onChanged: () => void;
  readonly tell: (news: string) => void;
  /** The password was given: the second factor may be set up. */
  readonly onEnrol: (password: string) => void;
}

export function AccountDialogs(props: AccountDialogsProps): ReactElement | null {
  const { dialog } = props;
  if (dialog === null) return null;
  switch (dialog) {
    case 'password':
      return <PasswordDialog {...props} />;
    case 'enrol':
      return <EnrolDialog {...props} />;
    case 'remove':
      return <RemoveDialog {...props} />;
    default:
      return unreachable(dialog);
  }
}

function PasswordDialog(props: AccountDialogsProps): ReactElement {
  const { open, acts, account, onChanged, tell } = props;
  const { password: t, save } = useAccountTexts();
  const [password, setPassword] = useState('');
  const chosen = useNewPassword(account.login);
  const { failure, commands, run, clear } = useDialogAct(() => open(null));
  const done = (): void => {
    tell(t.done);
    onChanged();
    open(null);
  };
  return (
    <DeskDialog
      title={t.change}
      width={560}
      footer={t.text}
      commands={commands}
      onClose={() => open(null)}
      confirm={{
        label: save,
        ready: password !== '' && chosen.isReady,
        onConfirm: () => run(() => acts.setPassword(password, chosen.password), done),
      }}
    >
      <div className="ac-form">
        <TextField
          label={t.now}
          type="password"
          autoComplete="current-password"
          maxLength={200}
          value={password}
          onValue={(typed) => {
            setPassword(typed);
            clear();
          }}
          fault={failure?.fields.password?.text ?? null}
        />
        <NewPassword chosen={chosen} label={t.next} fault={failure?.fields.next?.text ?? null} />
      </div>
    </DeskDialog>
  );
}

/** The password first: an unlocked desk must not be enough. */
function EnrolDialog({ open, onEnrol }: AccountDialogsProps): ReactElement {
  const { second: t } = useAccountTexts();
  const [password, setPassword] = useState('');
  const next = (): void => {
    open(null);
    onEnrol(password);
  };
  return (
    <DeskDialog
      title={t.title}
      width={560}
      footer=""
      onClose={() => open(null)}
      confirm={{ label: t.next, ready: password !== '', onConfirm: next }}
    >
      <OwnPassword value={password} onValue={setPassword} fault={null} />
    </DeskDialog>
  );
}

function RemoveDialog({ open, acts, onChanged }: AccountDialogsProps): ReactElement {
  const { second: t } = useAccountTexts();
  const [password, setPassword] = useState('');
  const { failure, commands, run } = useDialogAct(() => open(null));
  const done = (): void => {
    onChanged();
    open(null);
  };
  return (
    <DeskDialog
      title={t.removeTitle}
      width={560}
      footer=""
      commands={commands}
      onClose={() => open(null)}
      confirm={{
        label: t.remove,
        ready: password !== '',
        onConfirm: () => run(() => acts.removeSecond(password), done),
      }}
    >
      <OwnPassword
        value={password}
        onValue={setPassword}
        fault={failure?.fields.password?.text ?? null}
      />
    </DeskDialog>
  );
}

interface OwnPasswordProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly fault: string | null;
}

function OwnPassword({ value, onValue, fault }: OwnPasswordProps): ReactElement {
  const { second: t } = useAccountTexts();
  return (
    <div className="ac-form">
      <p className="ac-text">{t.confirmPassword}</p>
      <TextField
        label={t.password}
        type="password"
        autoComplete="current-password"
        maxLength={200}
        value={value}
        onValue={onValue}
        fault={fault}
      />
    </div>
  );
}
