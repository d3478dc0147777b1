import { centreSettings } from '@talon/shared/contract/centre-settings.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { WindowId } from '@talon/shared/domain/words.ts';
import type { FieldError } from '../http/fault.ts';
import { fieldErrors } from '../http/validation.ts';
import { checkCentre } from './checks.ts';

/** The schema, then what it cannot say, then what only the whole installation knows. */
export function faultsOf(
  next: CentreSettings,
  windows: ReadonlyMap<WindowId, CentreSettings>,
): readonly FieldError[] {
  const parsed = centreSettings.safeParse(next);
  if (!parsed.success) return fieldErrors(parsed.error.issues, next);
  const own = checkCentre(next);
  const foreign = next.windows.flatMap(({ id }, i): readonly FieldError[] => {
    const owner = windows.get(id);
    if (owner === undefined || owner.id === next.id) return [];
    const message = `id ${id} belongs to centre ${owner.id}`;
    return [{ field: `windows.${i}.id`, code: 'taken', message }];
  });
  return [...own, ...foreign];
}
