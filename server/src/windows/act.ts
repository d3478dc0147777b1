import type { WindowAnswer } from '@talon/shared/contract/windows.ts';
import type { CentreId, WindowId } from '@talon/shared/domain/words.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { QueueParts } from '../hall/hall.ts';
import { actorOf, type Performing, perform, sendDone, type Wish } from '../hall/perform.ts';
import { holderOnly } from '../hall/window-holder.ts';
import { mayAt, type StaffCaller } from '../http/caller.ts';
import { Fault } from '../http/fault.ts';
import { ensureAt, staffOf } from '../http/guards.ts';
import type { Outcome } from '../queue/desk.ts';
import { windowStanding } from './answers.ts';
import type { Notes } from './notes.ts';

export type WindowParts = QueueParts & { readonly notes: Notes };

export type Done = Extract<Outcome<unknown>, { kind: 'done' }>;

/** The centre of a window that the caller works at. */
export function centreOf(parts: WindowParts, caller: StaffCaller, window: WindowId): CentreId {
  const centre = parts.settings.centreOfWindow(window);
  if (centre === undefined) throw new Fault('not_found');
  ensureAt(caller, centre.id);
  return centre.id;
}

function runsHall(caller: StaffCaller, centre: CentreId): boolean {
  return mayAt(caller, centre, 'supervisor', 'administrator');
}

export interface Act {
  readonly window: WindowId;
  readonly wish: Wish;
  /** Who may: the operator who holds the window, and whom else. */
  readonly who: 'holder' | 'former_holder' | 'holder_or_supervisor' | 'anyone';
}

/** One command at a window by the person who may give it; durable when it returns. */
export async function act<Body>(
  parts: WindowParts,
  request: FastifyRequest,
  asked: Act & Pick<Performing<Body>, 'answer'>,
): Promise<{ readonly done: Done; readonly centre: CentreId; readonly caller: StaffCaller }> {
  const caller = staffOf(request);
  const centre = centreOf(parts, caller, asked.window);
  const { window, who, wish, answer } = asked;
  const free = who === 'anyone' || (who === 'holder_or_supervisor' && runsHall(caller, centre));
  const orFormer = who === 'former_holder';
  const permit = free ? {} : { permit: holderOnly({ user: caller.user, window, orFormer }) };
  const by = actorOf(caller);
  const done = await perform(parts, request, { centre, wish, by, answer, ...permit });
  return { done, centre, caller };
}

/** The usual act: answered with how the window stands then. */
export async function actAndStand(
  parts: WindowParts,
  request: FastifyRequest,
  reply: FastifyReply,
  asked: Act,
): Promise<void> {
  const answer = windowStanding(asked.window);
  const { done } = await act<WindowAnswer>(parts, request, { ...asked, answer });
  return sendDone(reply, done);
}
