import type { Role } from '@talon/shared/contract/session.ts';
import type { WindowId } from '@talon/shared/domain/words.ts';
import type { FastifyRequest } from 'fastify';
import { hasRight, mayAt } from '../http/caller.ts';
import { Fault } from '../http/fault.ts';
import { staffOf } from '../http/guards.ts';
import { centreOf, type WindowParts } from './act.ts';

type Ensure = (parts: WindowParts, request: FastifyRequest, window: WindowId) => void;

function ensureOneOf(...roles: readonly Role[]): Ensure {
  return (parts, request, window) => {
    const caller = staffOf(request);
    if (!mayAt(caller, centreOf(parts, caller, window), ...roles)) throw new Fault('forbidden');
  };
}

const ensureBrings = ensureOneOf('supervisor', 'reception', 'administrator');

/** To call out of turn is a right: some roles bring it, an operator may be given it. */
export const ensureMayChoose: Ensure = (parts, request, window) => {
  const caller = staffOf(request);
  if (hasRight(caller, centreOf(parts, caller, window), 'call_chosen')) return;
  ensureBrings(parts, request, window);
};

/** Profiles are changed by who runs the hall of that very window. */
export const ensureRunsHall = ensureOneOf('supervisor', 'administrator');
