import type { AccountAnswer } from '@talon/shared/contract/account.ts';
import type { ReactElement } from 'react';
import { InvitationScreen, type InvitationState } from '../../../invitation/invitation-screen.tsx';
import { PreviewOffice } from '../../../office/preview/preview-office.tsx';
import { PairScreen } from '../../../pair/pair-screen.tsx';
import { SignInCard } from '../../../pair/sign-in-card.tsx';
import type { AccountActs } from '../account-acts.ts';
import type { AccountDialog } from '../account-dialogs.tsx';
import { AccountScreen } from '../account-screen.tsx';
import { EnrolPage } from '../enrol-page.tsx';

const nothing = (): void => undefined;
const never = (): Promise<never> => new Promise(() => undefined);
const acts: AccountActs = {
  setPassword: never,
  offer: never,
  confirm: never,
  removeSecond: never,
  endSession: never,
};
const secret = {
  secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  uri: 'otpauth://totp/Talon:o.kovalchuk?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Talon',
};
const codes = ['7k2mq-x4v9n', 'b8t3w-r6y1p', 'h5n9d-c2k7j', 'v4x8g-m1q6t', 'p3w7z-y9b2r'];

const account: AccountAnswer = {
  name: 'Ірина Мельник',
  login: 'i.melnyk',
  hasPassword: true,
  secondFactor: { on: true, isRequired: false, recoveryLeft: 8 },
  sessions: [
    {
      id: 's1',
      isThis: true,
      startedAt: '2026-11-24T05:31:00Z',
      seenAt: '2026-11-24T08:46:00Z',
      browser: 'Edge',
      system: 'Windows',
    },
    {
      id: 's2',
      isThis: false,
      startedAt: '2026-11-23T15:10:00Z',
      seenAt: '2026-11-23T17:02:00Z',
      browser: 'Chrome',
      system: 'Android',
    },
  ],
};

const screen = (part: Partial<AccountAnswer> = {}, opened?: AccountDialog) => {
  const shown = opened === undefined ? {} : { opened };
  return (): ReactElement => (
    <PreviewOffice>
      <AccountScreen
        account={{ ...account, ...part }}
        acts={acts}
        timeZone="Europe/Kyiv"
        onChanged={nothing}
        {...shown}
      />
    </PreviewOffice>
  );
};
const enrol = (drawn: { readonly codes?: readonly string[] }) => {
  return (): ReactElement => (
    <EnrolPage
      person="Світлана Руденко"
      onDone={nothing}
      onSignOut={nothing}
      drawn={{ secret, ...drawn }}
    />
  );
};
const invitation = (state: InvitationState, typed = '') => {
  const form = { failure: null, sending: false, onSave: nothing, typed };
  return (): ReactElement => <InvitationScreen state={state} form={form} />;
};
const invited = {
  kind: 'invitation',
  name: 'Юрій Павленко',
  login: 'y.pavlenko',
  until: '2026-11-27T08:00:00Z',
} as const;
const asksCode = { login: 'i.melnyk', password: 'typed', asksCode: true };
const codeCard = (refused: string | null = null) => {
  return (): ReactElement => (
    <PairScreen person={null} onSignOut={nothing}>
      <SignInCard ended={false} onEnter={never} refused={refused} initial={asksCode} />
    </PairScreen>
  );
};

export const accountStates: Readonly<Record<string, () => ReactElement>> = {
  account: screen(),
  'account-first': screen({
    secondFactor: { on: false, isRequired: true, recoveryLeft: 0 },
    sessions: account.sessions.slice(0, 1),
  }),
  'account-directory': screen({ hasPassword: false }),
  'account-password': screen({}, 'password'),
  'account-remove': screen({}, 'remove'),
  'enrol-scan': enrol({}),
  'enrol-codes': enrol({ codes: [...codes, ...codes.map((code) => code.replace('-', '-0'))] }),
  'sign-in-card-code': codeCard(),
  invitation: invitation({ step: 'form', invited }),
  'invitation-typed': invitation({ step: 'form', invited }, 'y.pavlenko-2026'),
  'invitation-reset': invitation({ step: 'form', invited: { ...invited, kind: 'reset' } }),
  'invitation-expired': invitation({ step: 'expired' }),
  'invitation-done': invitation({ step: 'done', isSignedIn: true }),
};
