import type { DeviceKind } from '@talon/shared/contract/devices.ts';
import type { Right } from '@talon/shared/contract/people.ts';
import type { Role } from '@talon/shared/contract/session.ts';
import type { FastifyRequest } from 'fastify';

/** One role at one centre; `centre: null` = every centre of the installation. */
export interface Grant {
  readonly role: Role;
  readonly centre: string | null;
}

/** One right beside the roles, at one centre; `centre: null` = at every one. */
export interface GivenRight {
  readonly right: Right;
  readonly centre: string | null;
}

export interface PublicCaller {
  readonly kind: 'public';
  readonly address: string;
}

/** A paired screen: bound to one centre, and to zones (board) or a window (sign). */
export interface DeviceCaller {
  readonly kind: 'device';
  readonly id: string;
  readonly device: DeviceKind;
  readonly name: string;
  readonly centre: string;
  readonly zone: string | null;
  readonly window: string | null;
}

export interface StaffCaller {
  readonly kind: 'staff';
  /** Opaque id: the only form in which a person reaches events, views and logs. */
  readonly user: string;
  /** Id of the session row (a hash, not the cookie), for telling one browser from another. */
  readonly session: string;
  readonly grants: readonly Grant[];
  readonly rights?: readonly GivenRight[];
  /** Must set up a second factor first; until then without any role. */
  readonly pending?: boolean;
  readonly csrfToken: string;
}

export type Caller = PublicCaller | DeviceCaller | StaffCaller;

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. Set by the API's first hook, before any guard or handler. */
    caller: Caller;
  }
}

/** True when the person holds one of the roles at the centre; no role named = any role. */
export function mayAt(caller: Caller, centre: string, ...roles: readonly Role[]): boolean {
  if (caller.kind !== 'staff') return false;
  return caller.grants.some(
    (grant) =>
      (grant.centre === null || grant.centre === centre) &&
      (roles.length === 0 || roles.includes(grant.role)),
  );
}

/** True when the person was given the right at the centre. */
export function hasRight(caller: Caller, centre: string, right: Right): boolean {
  if (caller.kind !== 'staff') return false;
  const given = caller.rights ?? [];
  return given.some((one) => one.right === right && (one.centre ?? centre) === centre);
}

export function holdsAnywhere(caller: StaffCaller, roles: readonly Role[]): boolean {
  return roles.length === 0 || caller.grants.some((grant) => roles.includes(grant.role));
}

/**
 * Opaque name of the caller: scopes idempotency keys, and is kept with them. A visitor is known by
 * the ticket alone: an address is personal, is shared by a hall and changes on the way out of it.
 */
export function callerScope(request: FastifyRequest): string {
  const { caller } = request;
  if (caller.kind === 'staff') return `staff:${caller.user}`;
  if (caller.kind === 'device') return `device:${caller.id}`;
  return `visitor:${pathParameter(request, 'ticket') ?? ''}`;
}

/** The centre named in the route's path, if it names one. */
export function centreOfPath(request: FastifyRequest): string | null {
  return pathParameter(request, 'centre');
}

function pathParameter(request: FastifyRequest, name: 'centre' | 'ticket'): string | null {
  const { params } = request;
  if (typeof params !== 'object' || params === null) return null;
  const value: unknown = Reflect.get(params, name);
  return typeof value === 'string' ? value : null;
}
