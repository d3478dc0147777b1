import type { LiveConnection } from '@talon/shared/client/live-connection.ts';
import { useEffect, useRef } from 'react';

/** A line speaks for the session it was opened with: after the next sign-in it is opened anew. */
export function useRenewedLive(live: LiveConnection | null, csrf: string): void {
  const known = useRef(csrf);
  useEffect(() => {
    if (known.current === csrf) return;
    known.current = csrf;
    live?.renew?.();
  }, [live, csrf]);
}
