import type { IncomingMessage } from 'node:http';

/**
 * A browser sends a foreign page's address with its handshake. Cookies are SameSite=Strict, and
 * this holds where a browser knows no such thing. A proxy may rewrite `Host`, so the address under
 * which people know the server counts as well as the one they asked.
 */
export function isOwnPage(
  { headers }: Pick<IncomingMessage, 'headers'>,
  publicUrl: string,
): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  return page.host === host || page.origin === new URL(publicUrl).origin;
}
