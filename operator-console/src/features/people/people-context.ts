import type {
  LinkAnswer,
  NewPersonBody,
  PeopleAnswer,
  PersonChange,
  PersonItem,
} from '@talon/shared/contract/people.ts';
import type { Role } from '@talon/shared/contract/session.ts';
import { createContext, use } from 'react';
import type { Failure } from '../../desk-pages/failure.ts';
import type { Tab } from './people-facts.ts';

/** What was asked for, or why it was not done. */
export type Done<T> = { readonly body: T } | { readonly failure: Failure };

/** What an administrator can do to people. */
export interface PeopleActs {
  readonly add: (person: NewPersonBody) => Promise<Done<PersonItem>>;
  readonly change: (person: string, change: PersonChange) => Promise<Done<PersonItem>>;
  readonly setAccess: (person: string, on: boolean) => Promise<Done<PersonItem>>;
  readonly makeLink: (person: string) => Promise<Done<LinkAnswer>>;
  readonly endSessions: (person: string) => Promise<Done<null>>;
  readonly resetSecondFactor: (person: string) => Promise<Done<null>>;
  readonly setRules: (secondFactorFor: readonly Role[]) => Promise<Done<unknown>>;
}

export type PeopleDialog =
  | { readonly kind: 'add' | 'rules' }
  | { readonly kind: 'edit' | 'disable' | 'reset'; readonly person: PersonItem }
  | { readonly kind: 'link'; readonly person: PersonItem; readonly link: LinkAnswer };

/** Everything the page of people shows and does. */
export interface PeoplePage {
  readonly people: PeopleAnswer;
  /** Who looks: nobody extends the own rights. */
  readonly me: string;
  readonly timeZone: string;
  /** Epoch ms. */
  readonly now: number;
  readonly tab: Tab;
  readonly chooseTab: (tab: Tab) => void;
  readonly typed: string;
  readonly type: (typed: string) => void;
  readonly chosen: PersonItem | null;
  readonly choose: (person: string) => void;
  readonly dialog: PeopleDialog | null;
  readonly open: (dialog: PeopleDialog | null) => void;
  readonly acts: PeopleActs;
}

export const PeopleContext = createContext<PeoplePage | null>(null);

export function usePeople(): PeoplePage {
  const page = use(PeopleContext);
  if (page === null) throw new Error('PeopleContext is missing');
  return page;
}
