import { opaqueId } from '@talon/shared/contract/text.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { WindowId } from '@talon/shared/domain/words.ts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AnswerParts } from '../hall/perform.ts';
import { holderOnly } from '../hall/window-holder.ts';
import type { StaffCaller } from '../http/caller.ts';
import { Fault, Refused } from '../http/fault.ts';
import { ensureAt, requireStaff, staffOf } from '../http/guards.ts';
import type { Repeatable } from '../http/repeatable.ts';
import type { Parts } from '../parts.ts';
import type { Supervision } from './open-supervision.ts';

export interface SupervisionRoutesParts
  extends AnswerParts,
    Pick<Parts, 'ids' | 'settings' | 'identity' | 'audit' | 'log' | 'desks'> {
  readonly supervision: Supervision;
  readonly repeatable: Repeatable;
}

export const tags = ['supervision'];
export const ofCentre = z.strictObject({ centre: opaqueId });
export const ofWindow = z.strictObject({ window: opaqueId });

/** Who runs a hall. */
export const runsHall = requireStaff('supervisor', 'administrator');

export function centreAt(
  { settings }: Pick<SupervisionRoutesParts, 'settings'>,
  id: string,
): CentreSettings {
  const centre = settings.get(id);
  if (centre === undefined) throw new Fault('not_found');
  return centre;
}

export interface AtWindow {
  readonly centre: CentreSettings;
  readonly caller: StaffCaller;
}

/** Somebody of this window's centre; whether they hold the window is asked apart. */
export function callerAt(
  { settings }: Pick<SupervisionRoutesParts, 'settings'>,
  request: FastifyRequest,
  window: WindowId,
): AtWindow {
  const caller = staffOf(request);
  const centre = settings.centreOfWindow(window);
  if (centre === undefined) throw new Fault('not_found');
  ensureAt(caller, centre.id);
  return { centre, caller };
}

/** Refuses whoever does not hold this window now. */
export async function ensureHolder(
  { desks }: Pick<SupervisionRoutesParts, 'desks'>,
  { centre, caller }: AtWindow,
  window: WindowId,
): Promise<void> {
  const desk = await desks.live(centre.id);
  const refusal = holderOnly({ user: caller.user, window })(desk.day());
  if (refusal !== null) throw new Refused(refusal, centre.id);
}

/** The operator who holds this window now; anybody else is refused. */
export async function holderOf(
  parts: Pick<SupervisionRoutesParts, 'settings' | 'desks'>,
  request: FastifyRequest,
  window: WindowId,
): Promise<AtWindow> {
  const at = callerAt(parts, request, window);
  await ensureHolder(parts, at, window);
  return at;
}
