import { useConnection } from '@talon/shared/client/live-view.ts';
import { useEffect, useState } from 'react';

/** The first view takes a fifth of a second; longer than this nobody is left without a word, ms. */
const momentMs = 3000;

/** Whether the page was only just opened, and the server has not failed it so far. */
export function useFirstMoment(): boolean {
  const lost = useConnection().state === 'offline';
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), lost ? 0 : momentMs);
    return () => clearTimeout(timer);
  }, [lost]);
  return !over && !lost;
}
