import { shellProblems } from '@talon/shared/locale/problems.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import type { AdministratorFormProps } from '../../first-run/administrator-form.tsx';
import { type Draft, emptyDraft, faultyFields } from '../../first-run/draft.ts';
import { FirstRunScreen } from '../../first-run/first-run-screen.tsx';
import type { FirstRunState } from '../../first-run/first-run-state.ts';
import { administrator } from './fixtures.ts';

const nothing = (): void => undefined;
const form: AdministratorFormProps = {
  draft: emptyDraft,
  change: nothing,
  faulty: [],
  failure: null,
  sending: false,
  onSubmit: nothing,
};
const typed: Draft = {
  name: 'Ірина Мельник',
  login: 'i.melnyk',
  password: 'Soborna-1948',
  repeat: 'Soborna-1948',
  centre: 'own',
};
const wrong: Draft = { ...typed, name: '', login: 'ім', repeat: 'soborna' };

const screen = (state: FirstRunState, part: Partial<AdministratorFormProps> = {}): ReactElement => (
  <FirstRunScreen state={state} form={{ ...form, ...part }} />
);

function Refused(): ReactElement {
  const { language } = useSettings();
  const code = 'storage_unavailable';
  const failure = { code, text: shellProblems[code][language], fields: {} };
  return screen({ step: 'form' }, { draft: typed, failure });
}

const ready = (centre: 'own' | 'sample'): FirstRunState => ({
  step: 'ready',
  centre,
  session: administrator,
});

export const firstRunStates: Readonly<Record<string, () => ReactElement>> = {
  'first-run': () => screen({ step: 'form' }, { draft: typed }),
  'first-run-empty': () => screen({ step: 'form' }),
  'first-run-weak': () =>
    screen(
      { step: 'form' },
      { draft: { ...typed, password: '1234567890', repeat: '', centre: 'sample' } },
    ),
  'first-run-faults': () => screen({ step: 'form' }, { draft: wrong, faulty: faultyFields(wrong) }),
  'first-run-refused': () => <Refused />,
  'first-run-sending': () => screen({ step: 'form' }, { draft: typed, sending: true }),
  'first-run-used': () => screen({ step: 'used' }),
  'first-run-expired': () => screen({ step: 'expired' }),
  'first-run-broken': () => screen({ step: 'broken' }),
  'first-run-asking': () => screen({ step: 'asking', online: true }),
  'first-run-no-server': () => screen({ step: 'asking', online: false }),
  'first-run-ready-own': () => screen(ready('own')),
  'first-run-ready-sample': () => screen(ready('sample')),
};
