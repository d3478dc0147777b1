import type { Category, Draft, LocalText, Service, Window } from './draft.ts';

const noText: LocalText = { uk: '', ru: '', en: '' };

export function editCategory(draft: Draft, id: string, part: Partial<Category>): Draft {
  const categories = draft.categories.map((one) => (one.id === id ? { ...one, ...part } : one));
  return { ...draft, categories };
}

/** A draft, so that nothing is shown to visitors before it is whole. */
export function newService(id: string, category: string): Service {
  return {
    id,
    category,
    letter: null,
    purposes: ['apply'],
    plannedMinutes: 15,
    targets: null,
    dailyLimit: null,
    name: noText,
    shortName: noText,
    authority: noText,
    documents: [],
    applicant: noText,
    termDays: null,
    fee: noText,
    audience: 'both',
    searchWords: [],
    stage: 'draft',
    stageFrom: [],
    sample: false,
  };
}

/** Behind the last of its category. */
export function addService(draft: Draft, service: Service): Draft {
  const last = draft.services.findLastIndex(({ category }) => category === service.category);
  const services = [...draft.services];
  services.splice(last < 0 ? services.length : last + 1, 0, service);
  return { ...draft, services };
}

/** With all it has and the windows that serve it, as a draft of its own. */
export function copyService(draft: Draft, id: string, copy: string, name: LocalText): Draft {
  const at = draft.services.findIndex((one) => one.id === id);
  const original = draft.services[at];
  if (original === undefined) return draft;
  const services = [...draft.services];
  services.splice(at + 1, 0, { ...original, id: copy, name, stage: 'draft', stageFrom: [] });
  const copied = (lines: Window['profile']) =>
    lines.flatMap((line) => (line.service === id ? [line, { ...line, service: copy }] : [line]));
  return { ...draft, services, windows: withProfiles(draft.windows, copied) };
}

/** It falls out of every window's profile with it. */
export function removeService(draft: Draft, id: string): Draft {
  const services = draft.services.filter((one) => one.id !== id);
  const rest = (lines: Window['profile']) => lines.filter((line) => line.service !== id);
  return { ...draft, services, windows: withProfiles(draft.windows, rest) };
}

/** Whether a window serves it, now and from the date of its later profile. */
export function serveAt(draft: Draft, service: string, window: string, serves: boolean): Draft {
  const line = { service, purposes: null, preference: 1 };
  const edited = (lines: Window['profile']) => {
    const rest = lines.filter((one) => one.service !== service);
    return serves ? [...rest, line] : rest;
  };
  const windows = draft.windows.map((one) =>
    one.id === window ? (withProfiles([one], edited)[0] ?? one) : one,
  );
  return { ...draft, windows };
}

function withProfiles(
  windows: readonly Window[],
  edited: (lines: Window['profile']) => Window['profile'],
): readonly Window[] {
  return windows.map((one) => ({
    ...one,
    profile: edited(one.profile),
    later: one.later === null ? null : { ...one.later, profile: edited(one.later.profile) },
  }));
}

/** Where a moved service goes: before another, or behind the last of a category. */
export type Target = { readonly before: string } | { readonly category: string };

export function moveService(draft: Draft, id: string, target: Target): Draft {
  const moved = draft.services.find((one) => one.id === id);
  if (moved === undefined || ('before' in target && target.before === id)) return draft;
  const services = draft.services.filter((one) => one.id !== id);
  if ('category' in target) {
    return addService({ ...draft, services }, { ...moved, category: target.category });
  }
  const at = services.findIndex((one) => one.id === target.before);
  const category = services[at]?.category;
  if (category === undefined) return draft;
  services.splice(at, 0, { ...moved, category });
  return { ...draft, services };
}

/** One place up or down within its category; as it was where there is no such place. */
export function stepService(draft: Draft, id: string, by: -1 | 1): Draft {
  const moved = draft.services.find((one) => one.id === id);
  const row = draft.services.filter(({ category }) => category === moved?.category);
  const at = row.findIndex((one) => one.id === id);
  const other = row[at + by];
  if (moved === undefined || other === undefined) return draft;
  if (by < 0) return moveService(draft, id, { before: other.id });
  const after = row[at + 2];
  const target = after === undefined ? { category: moved.category } : { before: after.id };
  return moveService(draft, id, target);
}

export function stepCategory(draft: Draft, id: string, by: -1 | 1): Draft {
  const at = draft.categories.findIndex((one) => one.id === id);
  const moved = draft.categories[at];
  if (moved === undefined || draft.categories[at + by] === undefined) return draft;
  const categories = draft.categories.filter((one) => one.id !== id);
  categories.splice(at + by, 0, moved);
  return { ...draft, categories };
}

export function addCategory(draft: Draft, category: Category): Draft {
  return { ...draft, categories: [...draft.categories, category] };
}

export function removeCategory(draft: Draft, id: string): Draft {
  return { ...draft, categories: draft.categories.filter((one) => one.id !== id) };
}
