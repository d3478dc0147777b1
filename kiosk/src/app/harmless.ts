/** Keys of a browser that would leave the kiosk's page or lay something over it. */
const harmful: ReadonlySet<string> = new Set([
  'F1',
  'F3',
  'F6',
  'F7',
  'F10',
  'BrowserBack',
  'BrowserForward',
  'BrowserHome',
  'BrowserSearch',
  'ContextMenu',
]);

/** Reloading is harmless: the kiosk comes back as the same one and forgets the visitor. */
const allowedWithControl: ReadonlySet<string> = new Set(['r', 'R', 'F5']);

/** Whether a key is kept from the browser. */
export function isHarmful(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): boolean {
  if (harmful.has(event.key)) return true;
  if (event.altKey) return event.key.startsWith('Arrow') || event.key === 'Home';
  const isShortcut = event.ctrlKey || event.metaKey;
  return isShortcut && !allowedWithControl.has(event.key) && event.key.length <= 3;
}
