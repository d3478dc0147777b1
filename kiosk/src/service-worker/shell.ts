/** The page and its files, kept on the device for a start without the server. */
export const shellCache = 'talon-kiosk';

/** Names of built files carry their hash: a file of a name never changes. */
export function isAsset(path: string): boolean {
  return path.startsWith('/kiosk/assets/');
}
