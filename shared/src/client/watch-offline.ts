import type { LiveConnection } from './live-connection.ts';

/** A blink of the network this short is not worth a word to a hall full of people. */
export const graceMs = 2000;

/** Tells since when there has been no connection, server's clock in epoch ms; null = connected. */
export function watchOffline(
  live: Pick<LiveConnection, 'connection' | 'watch' | 'now'>,
  tell: (since: number | null) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLost = false;
  const look = (): void => {
    const lost = live.connection().state === 'offline';
    if (lost === isLost) return;
    isLost = lost;
    clearTimeout(timer);
    if (!lost) {
      tell(null);
      return;
    }
    const lostAt = live.now();
    timer = setTimeout(() => tell(lostAt), graceMs);
  };
  look();
  const stop = live.watch(look);
  return () => {
    stop();
    clearTimeout(timer);
  };
}
