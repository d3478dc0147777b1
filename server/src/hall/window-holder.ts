import type { CentreId, WindowId } from '@talon/shared/domain/words.ts';
import type { FastifyRequest } from 'fastify';
import type { StaffCaller } from '../http/caller.ts';
import { Fault, Refused } from '../http/fault.ts';
import { idempotencyOf } from '../http/idempotency.ts';
import { answerLifetimeMs } from '../queue/stored-answer.ts';
import type { QueueParts } from './hall.ts';

type HolderParts = Pick<QueueParts, 'desks' | 'settings' | 'hall' | 'clock'>;

export interface AtWindow {
  readonly caller: StaffCaller;
  readonly centre: CentreId;
  readonly window: WindowId;
  /** Whoever closed the window may still take that back. */
  readonly orFormer?: boolean;
}

/**
 * An operator acts at the own window only. A window that a colleague holds is refused by the
 * colleague's name, one that nobody holds as closed. A repeated request is let through to its
 * first answer: the close that it repeats has taken the window away.
 */
export async function ensureHolder(
  parts: HolderParts,
  request: FastifyRequest,
  at: AtWindow,
): Promise<void> {
  const { caller, centre } = at;
  if (parts.settings.centreOfWindow(at.window)?.id !== centre) throw new Fault('not_found');
  const desk = await parts.desks.live(centre);
  const window = desk.day().windows.get(at.window);
  const operator = window?.operator ?? null;
  if (operator === caller.user) return;
  const former = window?.undo?.kind === 'close' ? window.undo.window.operator : null;
  if (at.orFormer === true && operator === null && former === caller.user) return;
  if (wasAnswered(parts, request, centre)) return;
  if (operator === null) throw new Refused({ code: 'window_closed' }, centre);
  throw new Refused({ code: 'window_taken', operator }, centre);
}

function wasAnswered(parts: HolderParts, request: FastifyRequest, centre: CentreId): boolean {
  const asked = idempotencyOf(request, centre);
  if (asked === null) return false;
  const olderThan = parts.clock.now() - answerLifetimeMs;
  return parts.hall.store.answers.find(asked.scope, asked.key, olderThan) !== null;
}
