import { useNow } from '@talon/shared/client/clock.ts';

const everyMs = 12_000;

/** Which of the messages is shown where the ticker must not move. */
export function useMessageAt(count: number): number {
  const now = useNow(everyMs);
  return count === 0 ? 0 : Math.floor(now / everyMs) % count;
}
