/**
 * What orders two copies of one view. A client keeps the newer and drops the rest: a late joiner, a
 * reconnect, a lost packet, a restored backup and a new day are one path.
 */
export interface Stamp {
  /** Identity of the log; a restored backup has another. */
  readonly epoch: string;
  /** Calendar date of the centre, YYYY-MM-DD. */
  readonly day: string;
  /** Version of the day's stream. */
  readonly event: number;
  /** Grows when a view changes without an event: a new estimate, a clock's minute, another date. */
  readonly tick: number;
}

/**
 * True when `next` is to replace `shown`. Another epoch always does. Of two days the later may be
 * the mistake of a clock that was set right since: which was told last is known by the tick.
 */
export function isNewer(next: Stamp, shown: Stamp | null): boolean {
  if (shown === null || next.epoch !== shown.epoch) return true;
  if (next.day === shown.day && next.event !== shown.event) return next.event > shown.event;
  return next.tick > shown.tick;
}
