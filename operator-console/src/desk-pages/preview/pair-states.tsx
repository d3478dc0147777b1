import { say, shellProblems } from '@talon/shared/locale/problems.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { type Claim, emptyClaim } from '../../pair/claim.ts';
import { ClaimForm, type ClaimFormProps } from '../../pair/claim-form.tsx';
import { DoneCard } from '../../pair/done-card.tsx';
import { NoticeCard } from '../../pair/notice-card.tsx';
import { PairScreen } from '../../pair/pair-screen.tsx';
import { SignInCard } from '../../pair/sign-in-card.tsx';
import { usePageTexts } from '../use-page-texts.ts';
import { administrator, threeCentres, windows } from './fixtures.ts';

const nothing = (): void => undefined;
const never = (): Promise<null> => new Promise(() => undefined);
const claim: Claim = { ...emptyClaim, code: '482716', kind: 'kiosk', centre: 'demo' };
const form: ClaimFormProps = {
  claim,
  change: nothing,
  centres: [{ id: 'demo', name: 'Demo' }],
  windows,
  printers: [],
  windowsLost: false,
  faulty: [],
  failure: null,
  sending: false,
  onSubmit: nothing,
};
const waits = { uk: '10\u00a0хв', ru: '10\u00a0мин', en: '10\u00a0min' };
const codeExpired = {
  code: 'validation_failed',
  text: '',
  fields: { code: { code: 'code_expired', text: '' } },
};

function Page(props: { readonly out?: boolean; readonly children: ReactElement }): ReactElement {
  const person = props.out === true ? null : administrator.user.name;
  return (
    <PairScreen person={person} onSignOut={nothing}>
      {props.children}
    </PairScreen>
  );
}

const formWith = (part: Partial<ClaimFormProps>): ReactElement => (
  <Page>
    <ClaimForm {...form} {...part} />
  </Page>
);

function Notice(props: { readonly of: 'forbidden' | 'no-centre' | 'no-server' }): ReactElement {
  const { pair: t, noServer, noServerHint } = usePageTexts();
  switch (props.of) {
    case 'forbidden':
      return (
        <NoticeCard
          title={t.forbiddenTitle}
          text={t.forbiddenText('Олена Ковальчук')}
          way={{ label: t.otherPerson, onPress: nothing }}
        />
      );
    case 'no-centre':
      return <NoticeCard title={t.noCentreTitle} text={t.noCentreText} />;
    case 'no-server':
      return <NoticeCard title={noServer} text={noServerHint} />;
  }
}

function RefusedSignIn(): ReactElement {
  const { language } = useSettings();
  const refused = shellProblems.bad_credentials[language];
  return <SignInCard ended={false} onEnter={never} refused={refused} />;
}

function TooMany(): ReactElement {
  const { language } = useSettings();
  const code = 'rate_limited';
  const text = say(shellProblems[code], language, { wait: waits[language] });
  return formWith({ failure: { code, text, fields: {} } });
}

function SeveralCentres(): ReactElement {
  const { language } = useSettings();
  const centres = threeCentres.map(({ id, name }) => ({ id, name: name[language] }));
  return <ClaimForm {...form} centres={centres} />;
}

export const pairStates: Readonly<Record<string, () => ReactElement>> = {
  'pair-kiosk': () => formWith({}),
  'pair-kiosk-printers': () => formWith({ printers: [{ id: 'p1', name: 'Epson TM-m30III' }] }),
  'pair-board': () => formWith({ claim: { ...claim, kind: 'board', zone: 'z2' } }),
  'pair-sign': () => formWith({ claim: { ...claim, kind: 'sign', window: 'w7' } }),
  'pair-empty': () => formWith({ claim: { ...claim, code: '', kind: null } }),
  'pair-kind-missing': () => formWith({ claim: { ...claim, kind: null }, faulty: ['kind'] }),
  'pair-centres': () => (
    <Page>
      <SeveralCentres />
    </Page>
  ),
  'pair-faults': () =>
    formWith({
      claim: { ...claim, code: '482', kind: 'sign', name: '' },
      faulty: ['code', 'window', 'name'],
    }),
  'pair-code-expired': () => formWith({ failure: codeExpired }),
  'pair-too-many': () => <TooMany />,
  'pair-windows-lost': () =>
    formWith({ claim: { ...claim, kind: 'sign' }, windows: [], windowsLost: true }),
  'pair-sending': () => formWith({ sending: true }),
  'pair-done': () => (
    <Page>
      <DoneCard
        device={{
          id: 'd1',
          name: 'Знак, вікно 7',
          kind: 'sign',
          centre: 'demo',
          zone: null,
          window: 'w7',
          printer: null,
          speaks: true,
          media: true,
        }}
        windows={windows}
        onAnother={nothing}
      />
    </Page>
  ),
  'pair-sign-in': () => (
    <Page out>
      <SignInCard ended={false} onEnter={never} />
    </Page>
  ),
  'pair-signed-out': () => (
    <Page out>
      <SignInCard ended onEnter={never} />
    </Page>
  ),
  'pair-sign-in-refused': () => (
    <Page out>
      <RefusedSignIn />
    </Page>
  ),
  'pair-forbidden': () => (
    <Page>
      <Notice of="forbidden" />
    </Page>
  ),
  'pair-no-centre': () => (
    <Page>
      <Notice of="no-centre" />
    </Page>
  ),
  'pair-no-server': () => (
    <Page out>
      <Notice of="no-server" />
    </Page>
  ),
};
