import { type Weekday, weekdays } from '@talon/shared/contract/codes.ts';
import type { CentreTemplate, NewCentreBody } from '@talon/shared/contract/new-centre.ts';
import type { Language } from '@talon/shared/locale/languages.ts';

/** Kept while the day is off, so that it comes back as it was. */
export interface DayHours {
  readonly isOpen: boolean;
  readonly from: string;
  readonly until: string;
}

/** What is answered about a centre of one's own. */
export interface CentreDraft {
  readonly name: string;
  readonly address: string;
  readonly timeZone: string;
  readonly windows: number;
  readonly zones: number;
  readonly week: Readonly<Record<Weekday, DayHours>>;
  readonly services: ReadonlySet<string>;
}

export type CentreFault = 'name' | 'week' | 'hours' | 'services';

const workday: DayHours = { isOpen: true, from: '08:00', until: '18:00' };

/** The commonest answers: most people change the name and little else. */
export function firstDraft(template: CentreTemplate, timeZone: string): CentreDraft {
  return {
    name: '',
    address: '',
    timeZone,
    windows: 6,
    zones: 1,
    week: {
      mon: workday,
      tue: workday,
      wed: workday,
      thu: workday,
      fri: workday,
      sat: { ...workday, until: '13:00' },
      sun: { ...workday, isOpen: false },
    },
    services: new Set(template.categories.flatMap(({ services }) => services.map(({ id }) => id))),
  };
}

/** Every day that is open gets Monday's hours. */
export function asMonday(week: CentreDraft['week']): CentreDraft['week'] {
  const { from, until } = week.mon;
  const like = (day: DayHours): DayHours => (day.isOpen ? { ...day, from, until } : day);
  return {
    mon: week.mon,
    tue: like(week.tue),
    wed: like(week.wed),
    thu: like(week.thu),
    fri: like(week.fri),
    sat: like(week.sat),
    sun: like(week.sun),
  };
}

export function faultsOf(draft: CentreDraft): readonly CentreFault[] {
  const open = weekdays.map((day) => draft.week[day]).filter(({ isOpen }) => isOpen);
  const faults: CentreFault[] = [];
  if (draft.name.trim() === '') faults.push('name');
  if (open.length === 0) faults.push('week');
  if (open.some(({ from, until }) => from >= until)) faults.push('hours');
  if (draft.services.size === 0) faults.push('services');
  return faults;
}

/** How much of a category is chosen. */
export function shareOf(
  chosen: ReadonlySet<string>,
  services: readonly { readonly id: string }[],
): 'all' | 'some' | 'none' {
  const count = services.filter(({ id }) => chosen.has(id)).length;
  if (count === 0) return 'none';
  return count === services.length ? 'all' : 'some';
}

/** With all of these, or without any of them. */
export function withServices(
  chosen: ReadonlySet<string>,
  services: readonly { readonly id: string }[],
  isIn: boolean,
): ReadonlySet<string> {
  const ids = services.map(({ id }) => id);
  const rest = [...chosen].filter((id) => !ids.includes(id));
  return new Set(isIn ? [...rest, ...ids] : rest);
}

export function bodyOf(draft: CentreDraft, mainLanguage: Language): NewCentreBody {
  const spans = (day: Weekday) => {
    const { isOpen, from, until } = draft.week[day];
    return isOpen ? [{ from, until }] : [];
  };
  return {
    name: draft.name.trim(),
    address: draft.address.trim(),
    mainLanguage,
    timeZone: draft.timeZone,
    week: {
      mon: spans('mon'),
      tue: spans('tue'),
      wed: spans('wed'),
      thu: spans('thu'),
      fri: spans('fri'),
      sat: spans('sat'),
      sun: spans('sun'),
    },
    windows: draft.windows,
    zones: Math.min(draft.zones, draft.windows),
    services: [...draft.services],
  };
}
