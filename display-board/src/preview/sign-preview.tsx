import { NameFlash } from '@talon/shared/client/device/name-flash.tsx';
import { usePanel } from '@talon/shared/client/stage.tsx';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { SignView } from '@talon/shared/views/sign-view.ts';
import type { ReactElement } from 'react';
import { SignScreen } from '../features/sign/sign-screen.tsx';
import { hallTime, shelterFixture } from './board-fixtures.ts';
import { signFixture } from './sign-fixtures.ts';
import type { SignState } from './states.ts';

const still = { ...signFixture, number: null, callId: null, at: null };
const serving = { ...signFixture, state: 'serving' } as const;
const open = { ...still, state: 'open', window: 12 } as const;
const onBreak = { ...still, state: 'break', breakReason: 'lunch' } as const;
const closed = { ...still, state: 'closed' } as const;
const pausedFor = (pause: string) => ({ ...signFixture.hall, state: 'paused' as const, pause });
const shut = {
  ...signFixture.hall,
  state: 'closed',
  opensAt: Date.parse('2026-11-30T08:00:00+02:00'),
} as const;
const lost = hallTime('10:41:00');

interface Picture {
  readonly view: SignView;
  readonly offlineSince?: number;
  /** It shows what it is called. */
  readonly name?: string;
}

const pictures = {
  'sign-call': { view: signFixture },
  'sign-repeat': { view: { ...signFixture, repeat: 1 } },
  'sign-longest': { view: { ...signFixture, window: 14, number: 'ММ1045' } },
  'sign-serving': { view: serving },
  'sign-open': { view: open },
  'sign-break': { view: { ...onBreak, until: hallTime('13:45:00') } },
  'sign-break-over': { view: { ...onBreak, until: hallTime('10:00:00') } },
  'sign-closed': { view: closed },
  'sign-closed-alone': { view: { ...closed, othersServe: false } },
  'sign-closed-centre': { view: { ...closed, othersServe: false, hall: shut } },
  'sign-pause': { view: { ...still, state: 'paused', hall: pausedFor('technical') } },
  'sign-air-raid': { view: { ...still, state: 'paused', hall: pausedFor('air_raid') } },
  'sign-shelter': { view: { ...still, state: 'paused', hall: shelterFixture.hall } },
  'sign-evacuation': { view: { ...still, state: 'paused', hall: pausedFor('evacuation') } },
  'sign-offline-serving': { view: serving, offlineSince: lost },
  'sign-offline-open': { view: open, offlineSince: lost },
  'sign-identify': { view: open, name: 'Знак, вікно 7' },
} satisfies Record<SignState, Picture>;

export function SignPreview({ state, lang }: { state: SignState; lang: Language }): ReactElement {
  const panel = usePanel();
  const picture: Picture = pictures[state];
  return (
    <>
      <SignScreen
        view={picture.view}
        language={lang}
        offlineSince={picture.offlineSince ?? null}
        panel={panel}
      />
      {picture.name === undefined ? null : (
        <NameFlash name={picture.name} kind="sign" language={lang} still />
      )}
    </>
  );
}
