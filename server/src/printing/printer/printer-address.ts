import { BlockList, isIP } from 'node:net';

/** No printer stands there: this machine's «any», link-local (also a cloud's own data), many at once. */
const closed = new BlockList();
closed.addSubnet('0.0.0.0', 8);
closed.addSubnet('169.254.0.0', 16);
closed.addSubnet('224.0.0.0', 3);
closed.addAddress('::', 'ipv6');
closed.addSubnet('fe80::', 10, 'ipv6');
closed.addSubnet('ff00::', 8, 'ipv6');

const here = new BlockList();
here.addSubnet('127.0.0.0', 8);
here.addAddress('::1', 'ipv6');

/** Where printers listen; on this machine itself nothing else may be reached. */
const printerPorts = { from: 9100, until: 9199 };

export interface AddressRule {
  /** The demonstration's printer is a program of this machine on any port. */
  readonly anyPortHere: boolean;
}

/**
 * Whether the server may send a ticket to this address: asked of the address a name was resolved
 * to, so that a name in the settings leads nowhere an address could not.
 */
export function mayPrintTo(address: string, port: number, rule: AddressRule): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  const family = version === 6 ? 'ipv6' : 'ipv4';
  if (closed.check(address, family)) return false;
  if (!here.check(address, family) || rule.anyPortHere) return true;
  return port >= printerPorts.from && port <= printerPorts.until;
}
