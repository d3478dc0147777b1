import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { defaultSecurity } from '@talon/shared/domain/settings/security-settings.ts';
import type { Instant } from '@talon/shared/domain/words.ts';

const dayMs = 86_400_000;

/** One log for all centres: it is kept as long as the one that keeps it longest says. */
export function keptSince(
  centres: readonly Pick<CentreSettings, 'security'>[],
  now: Instant,
): Instant {
  const days = centres.map(({ security = defaultSecurity }) => security.auditDays);
  const longest = days.length === 0 ? defaultSecurity.auditDays : Math.max(...days);
  return now - longest * dayMs;
}
