import type { Audit } from '../parts.ts';
import type { SettingsStore } from './store.ts';

/** How late a centre may notice that its date has changed. */
const everyMs = 20_000;

export interface FollowParts {
  readonly settings: Pick<SettingsStore, 'planning'>;
  readonly audit: Audit;
  readonly onFault: (error: unknown) => void;
}

/** Puts in force what is due, and says so in the audit log under whoever planned it. */
export async function putPlansInForce({
  settings,
  audit,
}: Pick<FollowParts, 'settings' | 'audit'>): Promise<void> {
  for (const { plan, version } of await settings.planning.putInForce()) {
    await audit.record({
      by: plan.by,
      centre: plan.centre,
      action: 'settings.plan_in_force',
      subject: plan.centre,
      details: { version, changed: plan.changes.length },
      found: plan.changes,
    });
  }
}

/** At once, for what fell due while the server was down, and then from time to time. */
export async function followPlans(parts: FollowParts): Promise<() => void> {
  const look = () => putPlansInForce(parts).catch(parts.onFault);
  await look();
  const timer = setInterval(() => void look(), everyMs).unref();
  return () => clearInterval(timer);
}
