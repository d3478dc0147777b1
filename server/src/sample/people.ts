import type { CentreId, OperatorId, WindowId } from '@talon/shared/domain/words.ts';
import { sampleWindowId } from './windows.ts';

type SampleRole = 'operator' | 'reception' | 'supervisor' | 'administrator';

/** The password of all of them: a demonstration listens on loopback only. */
export const samplePassword = 'talon-demo';

/** A fictional member of staff. */
export interface SamplePerson {
  readonly id: OperatorId;
  readonly login: string;
  readonly name: string;
  readonly grants: readonly { readonly role: SampleRole; readonly centre: CentreId }[];
  /** The window where this operator usually sits. */
  readonly window: WindowId | null;
}

/** operator1 first, with the usual window. */
const operators: readonly (readonly [name: string, window: number])[] = [
  ['Олена Ковальчук', 7],
  ['Інна Ткачук', 1],
  ['Ігор Савчук', 2],
  ['Петро Лисенко', 3],
  ['Тетяна Дяченко', 4],
  ['Марія Шевчук', 5],
  ['Анна Клименко', 6],
  ['Олег Гнатюк', 8],
  ['Софія Мороз', 9],
  ['Денис Кравець', 10],
  ['Юлія Романюк', 11],
  ['Галина Остапенко', 14],
];

function person(
  login: string,
  name: string,
  role: SampleRole,
  window: number | null = null,
): SamplePerson {
  return {
    id: `demo-${login}`,
    login,
    name,
    grants: [{ role, centre: 'demo' }],
    window: window === null ? null : sampleWindowId(window),
  };
}

export const samplePeople: readonly SamplePerson[] = [
  person('admin', 'Ірина Мельник', 'administrator'),
  person('supervisor', 'Світлана Руденко', 'supervisor'),
  person('reception', 'Наталя Бондар', 'reception'),
  ...operators.map(([name, window], index) =>
    person(`operator${index + 1}`, name, 'operator', window),
  ),
];
