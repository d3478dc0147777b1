import { timingSafeEqual } from 'node:crypto';
import type { DeviceKind } from '@talon/shared/contract/devices.ts';
import type { Role } from '@talon/shared/contract/session.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { FastifyRequest } from 'fastify';
import {
  type Caller,
  centreOfPath,
  type DeviceCaller,
  holdsAnywhere,
  mayAt,
  type StaffCaller,
} from './caller.ts';
import { Fault, invalid } from './fault.ts';

/** An `onRequest` hook: it runs before the body is read, so a stranger learns nothing from it. */
export type Guard = (request: FastifyRequest) => Promise<void>;

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A person's change must carry the session's token: a foreign page can send a cookie, not a header. */
export function ensureCsrf(request: FastifyRequest): void {
  const { caller } = request;
  if (caller.kind !== 'staff' || safeMethods.has(request.method)) return;
  const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  const wanted = Buffer.from(caller.csrfToken);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new Fault('csrf');
}

function ensureStaff(request: FastifyRequest, roles: readonly Role[]): void {
  const { caller } = request;
  if (caller.kind === 'public') throw new Fault('unauthenticated');
  if (caller.kind !== 'staff') throw new Fault('forbidden');
  if (caller.pending === true) throw new Fault('second_factor_required');
  const centre = centreOfPath(request);
  const allowed = centre === null ? holdsAnywhere(caller, roles) : mayAt(caller, centre, ...roles);
  if (!allowed) throw new Fault('forbidden');
  ensureCsrf(request);
}

function ensureDevice(request: FastifyRequest, kinds: readonly DeviceKind[]): void {
  const { caller } = request;
  if (caller.kind === 'public') throw new Fault('unauthenticated');
  if (caller.kind !== 'device') throw new Fault('forbidden');
  if (kinds.length > 0 && !kinds.includes(caller.device)) throw new Fault('forbidden');
  const centre = centreOfPath(request);
  if (centre === null || centre === caller.centre) return;
  // No centre has such an id: that it is malformed is told to whoever is no stranger.
  if (!opaqueId.safeParse(centre).success) throw invalid('path.centre', 'is no id');
  throw new Fault('forbidden');
}

/**
 * A signed-in person with one of the roles (none named = any), at the centre of the path if the
 * path names one. Where only a window or a ticket is named, the handler finds the centre and asks
 * `ensureAt`.
 */
export function requireStaff(...roles: readonly Role[]): Guard {
  return async (request) => ensureStaff(request, roles);
}

/** A paired device of one of the kinds (none named = any), of the centre of the path. */
export function requireDevice(...kinds: readonly DeviceKind[]): Guard {
  return async (request) => ensureDevice(request, kinds);
}

export function requireStaffOrDevice(roles: readonly Role[], kinds: readonly DeviceKind[]): Guard {
  return async (request) => {
    if (request.caller.kind === 'device') ensureDevice(request, kinds);
    else ensureStaff(request, roles);
  };
}

/** The second half of `requireStaff` for routes whose path names no centre. */
export function ensureAt(caller: Caller, centre: string, ...roles: readonly Role[]): void {
  if (!mayAt(caller, centre, ...roles)) throw new Fault('forbidden');
}

/**
 * A signed-in person, also one who has to set up a second factor before anything else: for the own
 * session and account alone.
 */
export function requirePerson(): Guard {
  return async (request) => {
    const { caller } = request;
    if (caller.kind === 'public') throw new Fault('unauthenticated');
    if (caller.kind !== 'staff') throw new Fault('forbidden');
    ensureCsrf(request);
  };
}

/** Narrows after `requireStaff`; a route without that guard is a mistake of ours. */
export function staffOf(request: FastifyRequest): StaffCaller {
  if (request.caller.kind !== 'staff') throw new Error('route lacks requireStaff');
  return request.caller;
}

export function deviceOf(request: FastifyRequest): DeviceCaller {
  if (request.caller.kind !== 'device') throw new Error('route lacks requireDevice');
  return request.caller;
}
