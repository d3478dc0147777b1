import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import { targetMs } from '@talon/shared/domain/day/lines.ts';
import type { DaySettings, ServiceRule } from '@talon/shared/domain/settings/day-settings.ts';
import type { ServiceId } from '@talon/shared/domain/words.ts';
import type { VisitRow } from '../queue/visit-row.ts';

/** The targets of a day, for those who left before any call measured them against one. */
export interface TargetBook {
  readonly apply: (event: DayEvent) => void;
  /** ms. Nobody can be said to have waited too long for a service of which nothing is known. */
  readonly of: (leg: Pick<VisitRow, 'service' | 'purpose' | 'priority'>) => number;
}

export function createTargetBook(): TargetBook {
  const rules = new Map<ServiceId, ServiceRule>();
  let settings: DaySettings | null = null;
  return {
    apply: (event) => {
      if (event.type !== 'day_opened' && event.type !== 'settings_applied') return;
      settings = event.settings;
      for (const rule of event.settings.services) rules.set(rule.id, rule);
    },
    of: ({ service, purpose, priority }) => {
      const rule = rules.get(service);
      if (rule === undefined || settings === null) return Number.POSITIVE_INFINITY;
      return targetMs(settings, rule, purpose, priority);
    },
  };
}
