import { useEffect } from 'react';
import { useSend } from './api.ts';

/** A room that knows nobody here: the session is asked for, so that its end is heard of at once. */
export function useAskedSession(refused: string | null): void {
  const send = useSend();
  useEffect(() => {
    if (refused === 'unauthenticated') void send({ method: 'GET', path: '/session' });
  }, [refused, send]);
}
