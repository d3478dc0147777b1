import { useEffect } from 'react';
import { useAskedSession } from '../app/use-asked-session.ts';

/** A server that is being renewed may still give the old page: asked again no sooner, ms. */
const reloadMs = 15_000;

/** A live room that refuses this page: too old, it is loaded anew; without a session, it is told. */
export function useFreshPage(refused: string | null): void {
  useAskedSession(refused);
  useEffect(() => {
    if (refused !== 'client_too_old') return;
    const timer = setTimeout(() => window.location.reload(), reloadMs);
    return () => clearTimeout(timer);
  }, [refused]);
}
