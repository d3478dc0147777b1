import type { AccountAnswer } from '@talon/shared/contract/account.ts';
import { type ReactElement, useState } from 'react';
import { OfficeFrame } from '../../office/office-frame.tsx';
import type { AccountActs } from './account-acts.ts';
import { type AccountDialog, AccountDialogs } from './account-dialogs.tsx';
import { Enrol } from './enrol.tsx';
import { SessionList } from './session-list.tsx';
import { useAccountTexts } from './use-account-texts.ts';
import './account.css';

export interface AccountScreenProps {
  readonly account: AccountAnswer;
  readonly acts: AccountActs;
  readonly timeZone: string;
  readonly onChanged: () => void;
  /** A preview's. */
  readonly opened?: AccountDialog;
}

/** How one signs in, and where one is signed in now. */
export function AccountScreen(props: AccountScreenProps): ReactElement {
  const { account, acts, timeZone, onChanged, opened = null } = props;
  const t = useAccountTexts();
  const [dialog, open] = useState<AccountDialog | null>(opened);
  const [news, tell] = useState<string | null>(null);
  const [password, onEnrol] = useState<string | null>(null);
  const over = <AccountDialogs {...{ dialog, open, acts, account, onChanged, tell, onEnrol }} />;
  const ask = (next: AccountDialog): void => {
    if (next === 'enrol' && !account.hasPassword) onEnrol('');
    else open(next);
  };
  const enrolled = (): void => {
    onEnrol(null);
    onChanged();
  };
  return (
    <OfficeFrame current="account" className="ac" over={over}>
      <header className="of-head">
        <h1>{t.page}</h1>
        <span className="of-live" role="status">
          {news}
        </span>
      </header>
      {password === null ? (
        <div className="ac-cols">
          <div className="ac-cards">
            <PasswordCard account={account} open={ask} />
            <SecondCard account={account} open={ask} />
          </div>
          <SessionList sessions={account.sessions} {...{ acts, timeZone, onChanged }} />
        </div>
      ) : (
        <section className="of-card ac-card ac-enrol">
          <Enrol acts={acts} password={password} onDone={enrolled} onCancel={() => onEnrol(null)} />
        </section>
      )}
    </OfficeFrame>
  );
}

interface CardProps {
  readonly account: AccountAnswer;
  readonly open: (dialog: AccountDialog) => void;
}

function PasswordCard({ account, open }: CardProps): ReactElement {
  const { password: t } = useAccountTexts();
  return (
    <section className="of-card ac-card">
      <h2>{t.title}</h2>
      <p>{account.hasPassword ? t.text : t.none}</p>
      {account.hasPassword ? (
        <button type="button" className="b" onClick={() => open('password')}>
          {t.change}
        </button>
      ) : null}
    </section>
  );
}

function SecondCard({ account, open }: CardProps): ReactElement {
  const { second: t } = useAccountTexts();
  const { on, isRequired, recoveryLeft } = account.secondFactor;
  return (
    <section className="of-card ac-card">
      <h2>
        {t.title} <span className={on ? 'chip good' : 'chip'}>{on ? t.on : t.off}</span>
      </h2>
      <p>{on ? t.left(recoveryLeft) : t.offText}</p>
      {isRequired ? <p>{t.isRequired}</p> : null}
      <div className="ac-buttons">
        <button type="button" className="b" onClick={() => open('enrol')}>
          {on ? t.anew : t.set}
        </button>
        {on && !isRequired ? (
          <button type="button" className="b neg" onClick={() => open('remove')}>
            {t.remove}
          </button>
        ) : null}
      </div>
    </section>
  );
}
