import { useEffect } from 'react';

/** A server that is being renewed may still give the old page: asked again no sooner, ms. */
const reloadMs = 15_000;

/** Loads the page anew when the server says that it is too old to be served. */
export function useFreshPage(refused: string | null): void {
  const isOld = refused === 'client_too_old';
  useEffect(() => {
    if (!isOld) return;
    const timer = setTimeout(() => window.location.reload(), reloadMs);
    return () => clearTimeout(timer);
  }, [isOld]);
}
