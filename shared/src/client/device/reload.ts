import { useEffect } from 'react';
import { after } from '../after.ts';
import { type PageErrors, pageErrors } from './page-errors.ts';

/** A fault that stays is not met more often than this, ms. */
export const faultMs = 5000;
/** A newer server: slowly enough not to spin while it is being put in place, ms. */
const tooOldMs = 15_000;

const reloadPage = (): void => window.location.reload();

interface RecoveryPorts {
  readonly errors: Pick<PageErrors, 'add'>;
  readonly reload: () => void;
  readonly later: (ms: number, run: () => void) => void;
}

const ofPage: RecoveryPorts = { errors: pageErrors, reload: reloadPage, later: after };

/**
 * Nobody stands by a screen to press reload: a page that broke loads itself anew. Its link to the
 * administrator went with it, so the fault is noted here, and told by the page that comes next.
 */
export function recoverFrom(fault: unknown, { errors, reload, later } = ofPage): void {
  errors.add(String(fault), fault);
  reportError(fault);
  later(faultMs, reload);
}

/** The same for a page that the server no longer speaks with. */
export function useReloadWhen(isTooOld: boolean): void {
  useEffect(() => (isTooOld ? after(tooOldMs, reloadPage) : undefined), [isTooOld]);
}
