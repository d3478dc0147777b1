import type { Devices, Identify, Identity } from '../parts.ts';
import { Fault } from './fault.ts';

const bearer = /^Bearer ([\w.~+/=-]{1,200})$/;

/**
 * A device token outweighs a cookie. A token that is sent and not known is refused even where the
 * public may call: a screen whose pairing was revoked must learn of it at its first request.
 */
export function createIdentify(
  devices: Pick<Devices, 'callerOfToken'>,
  identity: Pick<Identity, 'callerOfCookie'>,
): Identify {
  return async (request) => {
    const { authorization, cookie } = request.headers;
    if (authorization !== undefined) {
      const token = bearer.exec(authorization)?.[1];
      const device = token === undefined ? null : await devices.callerOfToken(token);
      if (device === null) throw new Fault('unauthenticated');
      return device;
    }
    const staff = cookie === undefined ? null : await identity.callerOfCookie(cookie);
    return staff ?? { kind: 'public', address: request.ip };
  };
}
