import type { PersonItem, Right } from '@talon/shared/contract/people.ts';
import type { Role } from '@talon/shared/contract/session.ts';
import { dateIn, daysBetween } from '@talon/shared/locale/calendar.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { PeopleTexts } from '@talon/shared/locale/people/uk.ts';
import { dateAndTime } from '../../parts/date-and-time.ts';

export const tabs = ['all', 'operator', 'reception', 'managers', 'disabled'] as const;
export type Tab = (typeof tabs)[number];

/** As a person is asked for: what brings more comes later. */
export const roleOrder: readonly Role[] = ['reception', 'operator', 'supervisor', 'administrator'];

/** Roles that bring a right by themselves: it need not be given. */
const bringing: Readonly<Record<Right, readonly Role[]>> = {
  call_chosen: ['reception', 'supervisor', 'administrator'],
};

export function allRoles({ roles, everywhere }: PersonItem): readonly Role[] {
  return roleOrder.filter((role) => roles.includes(role) || everywhere.includes(role));
}

export function brings(roles: readonly Role[], right: Right): boolean {
  return roles.some((role) => bringing[right].includes(role));
}

export function isIn(tab: Tab, item: PersonItem): boolean {
  if (tab === 'disabled') return item.state === 'disabled';
  if (tab === 'all') return true;
  if (item.state === 'disabled') return false;
  const roles = allRoles(item);
  if (tab === 'managers') return roles.includes('supervisor') || roles.includes('administrator');
  return roles.includes(tab);
}

/** By name or login, wherever in it; case does not count. */
export function matches(item: PersonItem, typed: string): boolean {
  const words = typed.trim().toLocaleLowerCase().split(/\s+/);
  const text = `${item.name} ${item.login}`.toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

/** People at work first, then by name; who is shut out stands last. */
export function inOrder(items: readonly PersonItem[]): readonly PersonItem[] {
  const rank = (item: PersonItem): number => {
    if (item.state === 'disabled') return 3;
    if (item.window !== null) return 0;
    return item.isSignedIn ? 1 : 2;
  };
  return [...items].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'uk'));
}

export function initialsOf(name: string): string {
  const letters = name.split(/\s+/).map((part) => part.slice(0, 1));
  return letters.slice(0, 2).join('').toUpperCase();
}

export interface When {
  readonly language: Language;
  readonly timeZone: string;
  /** Epoch ms. */
  readonly now: number;
}

/** «сьогодні, 7:54», «вчора, 16:12», «20 листопада». */
export function lastSignIn(iso: string | null, when: When, t: PeopleTexts): string {
  if (iso === null) return t.notYet;
  const { language, timeZone, now } = when;
  const [day = '', time = ''] = dateAndTime(language, iso, timeZone).split(', ');
  const ago = daysBetween(dateIn(timeZone, Date.parse(iso)), dateIn(timeZone, now));
  if (ago === 0) return t.today(time);
  return ago === 1 ? t.yesterday(time) : day;
}
