import type { ServiceTexts } from '@talon/shared/locale/services/uk.ts';
import { type Draft, type Service, windowsServing } from './draft.ts';

export type FieldName = keyof ServiceTexts['fields'];

/** What of a service stands under which name on the page. */
export const fieldOf = {
  category: 'category',
  letter: 'letter',
  purposes: 'purposes',
  plannedMinutes: 'plannedMinutes',
  targets: 'targets',
  dailyLimit: 'dailyLimit',
  name: 'name',
  shortName: 'shortName',
  authority: 'authority',
  documents: 'documents',
  applicant: 'applicant',
  termDays: 'termDays',
  fee: 'fee',
  audience: 'audience',
  searchWords: 'searchWords',
  stage: 'stage',
  stageFrom: 'stage',
  sample: 'sample',
} satisfies Record<Exclude<keyof Service, 'id'>, FieldName>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function changedFields(base: Draft, draft: Draft, before: Service, now: Service): Set<FieldName> {
  const keys = Object.keys(fieldOf) as (keyof typeof fieldOf)[];
  const names = new Set<FieldName>(
    keys.filter((key) => !same(before[key], now[key])).map((key) => fieldOf[key]),
  );
  const windows = (one: Draft) => windowsServing(one, now.id).map(({ id }) => id);
  if (!same(windows(base), windows(draft))) names.add('windows');
  return names;
}

/** The names of what is not saved: fields while it is one service, else the services. */
export function unsaved(base: Draft, draft: Draft, t: ServiceTexts): readonly string[] {
  const labelOf = ({ name }: Service): string => name.uk || t.unnamed;
  const old = new Map(base.services.map((service) => [service.id, service]));
  const kept = new Set(draft.services.map(({ id }) => id));
  const added = draft.services.filter(({ id }) => !old.has(id));
  const removed = base.services.filter(({ id }) => !kept.has(id));
  const changed = draft.services.flatMap((now) => {
    const before = old.get(now.id);
    const fields = before === undefined ? [] : [...changedFields(base, draft, before, now)];
    return fields.length === 0 ? [] : [{ now, fields }];
  });
  const [only] = changed;
  const isOne = changed.length === 1 && added.length + removed.length === 0;
  const names = [
    ...added.map((service) => t.changes.added(labelOf(service))),
    ...removed.map((service) => t.changes.removed(labelOf(service))),
    ...(isOne && only !== undefined
      ? only.fields.map((field) => t.fields[field].toLowerCase())
      : changed.map(({ now }) => labelOf(now))),
    ...(same(base.categories, draft.categories) ? [] : [t.changes.categories]),
  ];
  const order = ({ services }: Draft) => services.map(({ id }) => id).filter((id) => old.has(id));
  const isReordered = !same(
    order(draft),
    order(base).filter((id) => kept.has(id)),
  );
  return isReordered ? [...names, t.changes.order] : names;
}
