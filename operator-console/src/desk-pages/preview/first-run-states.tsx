import type { CentreTemplate } from '@talon/shared/contract/new-centre.ts';
import { shellProblems } from '@talon/shared/locale/problems.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import type { AdministratorFormProps } from '../../first-run/administrator-form.tsx';
import type { CentreFormProps } from '../../first-run/centre-form.tsx';
import { type Draft, emptyDraft, faultyFields } from '../../first-run/draft.ts';
import type { Invited } from '../../first-run/first-operator.tsx';
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

const session = administrator;
const text = (uk: string, ru: string, en: string) => ({ uk, ru, en });
const names = [
  text('Місце проживання', 'Место жительства', 'Place of residence'),
  text('Паспорти та посвідчення', 'Паспорта и удостоверения', 'Passports and ID documents'),
  text('Земля та кадастр', 'Земля и кадастр', 'Land and cadastre'),
  text('Субсидії, пільги та допомоги', 'Субсидии, льготы и пособия', 'Subsidies and benefits'),
  text('Транспорт і перевезення', 'Транспорт и перевозки', 'Transport'),
];
const template: CentreTemplate = {
  categories: names.map((name, at) => ({
    id: `c${at}`,
    letter: [...'АБВЕМ'][at] ?? 'А',
    name,
    services: names.map((service, i) => ({ id: `s${at}-${i}`, name: service })),
  })),
};
const chosen = template.categories.slice(0, 4).flatMap(({ services }) => services);
const centreForm: CentreFormProps = {
  template,
  failure: null,
  fileFaults: null,
  sending: false,
  onSubmit: nothing,
  onFile: nothing,
  initial: {
    name: 'ЦНАП «Центральний»',
    address: 'вул. Соборна, 59',
    timeZone: 'Europe/Kyiv',
    windows: 14,
    services: new Set(chosen.slice(0, -2).map(({ id }) => id)),
  },
};
const centre = (part: Partial<CentreFormProps> = {}): ReactElement => (
  <FirstRunScreen
    state={{ step: 'centre', session }}
    form={form}
    centre={{ ...centreForm, ...part }}
  />
);
const made = { centre: 'c', missing: ['мапа.jpg'] };
const link = 'http://192.168.10.5:3000/enter/#b3VyLW93bi1vbmUtdGltZS1saW5rLXRva2Vu';
/** As the API gives it, two days from now: the day is named. */
const dayAfter = (): string => {
  const date = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  return `${date}T08:00:00+02:00`;
};
const own = (invited?: Invited, opensAt: string | null = null): ReactElement => (
  <FirstRunScreen
    state={{ step: 'own_ready', session, made }}
    form={form}
    own={{
      opensAt,
      onKiosk: async () => false,
      onInvite: async () => ({ link: null, failure: null }),
      ...(invited === undefined ? {} : { invited }),
    }}
  />
);

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
  'first-run-ready': () => screen({ step: 'ready', session }),
  'first-run-centre': () => centre(),
  'first-run-centre-faults': () =>
    centre({ initial: { name: '', services: new Set() }, tried: true }),
  'first-run-centre-file': () =>
    centre({ fileFaults: ['file.centre.phone: Потрібен рядок', 'file.version: Інша версія'] }),
  'first-run-own-ready': () => own(),
  'first-run-own-closed': () => own(undefined, dayAfter()),
  'first-run-invited': () => own({ link, failure: null }),
};
