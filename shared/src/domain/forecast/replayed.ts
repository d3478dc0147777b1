import type { Standing } from '../calling/row.ts';
import type { TicketId } from '../words.ts';

/** Somebody who waits, or a newcomer, whom a replay only measures. */
export type Replayed = Standing & { readonly meanMs: number } & (
    | { readonly ticket: TicketId; readonly newcomer: null }
    | { readonly ticket: null; readonly newcomer: number }
  );
