import type { PeopleAnswer, PersonItem } from '@talon/shared/contract/people.ts';
import type { ReactElement } from 'react';
import { previewNow } from '../../../desk-pages/preview/fixtures.ts';
import { PreviewOffice } from '../../../office/preview/preview-office.tsx';
import type { PeopleActs, PeoplePage } from '../people-context.ts';
import { PeopleScreen } from '../people-screen.tsx';

const nothing = (): void => undefined;
const never = (): Promise<never> => new Promise(() => undefined);
const acts: PeopleActs = {
  add: never,
  change: never,
  setAccess: never,
  makeLink: never,
  endSessions: never,
  resetSecondFactor: never,
  setRules: never,
};

function person(
  login: string,
  name: string,
  lastSignInAt: string | null,
  part: Partial<PersonItem> = {},
): PersonItem {
  return {
    id: login,
    name,
    login,
    roles: ['operator'],
    everywhere: [],
    rights: [],
    state: 'active',
    linkUntil: null,
    secondFactor: false,
    directoryLogin: null,
    lastSignInAt,
    isSignedIn: false,
    window: null,
    isElsewhere: false,
    ...part,
  };
}

const at = (number: number, state: 'open' | 'break' = 'open') => ({
  isSignedIn: true,
  window: { number, state, isServing: state === 'open' },
});
const natalia = person('n.bondar', 'Наталя Бондар', '2026-11-24T05:46:00Z', {
  roles: ['reception', 'operator'],
  isSignedIn: true,
});
const olena = person('o.kovalchuk', 'Олена Ковальчук', '2026-11-24T05:54:00Z', at(7));
const off = person('l.tkach', 'Лідія Ткач', '2026-10-02T09:00:00Z', { state: 'disabled' });
const invited = person('y.pavlenko', 'Юрій Павленко', null, {
  state: 'invited',
  linkUntil: '2026-11-27T08:00:00Z',
});
const iryna = person('i.melnyk', 'Ірина Мельник', '2026-11-24T05:31:00Z', {
  roles: ['supervisor'],
  everywhere: ['administrator'],
  secondFactor: true,
  isSignedIn: true,
});
const people: PeopleAnswer = {
  items: [
    olena,
    natalia,
    person('m.shevchuk', 'Марія Шевчук', '2026-11-24T05:50:00Z', at(5)),
    person('o.hnatiuk', 'Олег Гнатюк', '2026-11-24T05:44:00Z', at(8)),
    person('p.lysenko', 'Петро Лисенко', '2026-11-24T05:58:00Z', at(3)),
    person('t.diachenko', 'Тетяна Дяченко', '2026-11-24T05:52:00Z', at(4, 'break')),
    iryna,
    person('s.rudenko', 'Світлана Руденко', '2026-11-20T07:00:00Z', {
      roles: ['supervisor', 'reception'],
      secondFactor: true,
    }),
    person('v.stets', 'Василь Стець', '2026-11-23T14:12:00Z', { isElsewhere: true }),
    invited,
    off,
  ],
  secondFactorFor: ['administrator'],
  hasDirectory: true,
};

const page: PeoplePage = {
  people,
  me: 'i.melnyk',
  timeZone: 'Europe/Kyiv',
  now: previewNow,
  tab: 'all',
  chooseTab: nothing,
  typed: '',
  type: nothing,
  chosen: natalia,
  choose: nothing,
  dialog: null,
  open: nothing,
  acts,
};

const screen = (part: Partial<PeoplePage> = {}) => {
  return (): ReactElement => (
    <PreviewOffice>
      <PeopleScreen page={{ ...page, ...part }} />
    </PreviewOffice>
  );
};
const link = {
  link: 'https://queue.example.gov.ua/invitation/#Zk3vXqTnA0l9mYw2c7RbGdHsJ5uPeK8oLiN1fQtVxSg',
  until: '2026-11-27T08:00:00Z',
};

export const peopleStates: Readonly<Record<string, () => ReactElement>> = {
  people: screen(),
  'people-nobody-chosen': screen({ chosen: null }),
  'people-nobody-found': screen({ typed: 'Шевченко', chosen: null }),
  'people-invited': screen({ chosen: invited }),
  'people-disabled': screen({ chosen: off, tab: 'disabled' }),
  'people-self': screen({ chosen: iryna }),
  'people-elsewhere': screen({ chosen: people.items[8] ?? null }),
  'people-add': screen({ dialog: { kind: 'add' } }),
  'people-edit': screen({ dialog: { kind: 'edit', person: natalia } }),
  'people-link': screen({ dialog: { kind: 'link', person: invited, link } }),
  'people-reset': screen({ dialog: { kind: 'reset', person: natalia } }),
  'people-disable': screen({ chosen: olena, dialog: { kind: 'disable', person: olena } }),
  'people-rules': screen({ dialog: { kind: 'rules' } }),
};
