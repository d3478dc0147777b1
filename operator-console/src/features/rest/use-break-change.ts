import { useDesk } from '../desk/desk-context.ts';
import type { BreakReason } from './break-span.ts';

/** What may be said anew of a break that lasts. True when it was done. */
export function useBreakChange(): (
  reason: BreakReason,
  minutes: number | null,
) => Promise<boolean> {
  const { view, commands } = useDesk();
  return (reason, minutes) => {
    const body = minutes === null ? { reason } : { reason, minutes };
    return commands.ask('change-break', `/windows/${view.id}/change-break`, body);
  };
}
