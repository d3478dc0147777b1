import { isAsset, shellCache } from './shell.ts';

const scope = '/kiosk/';

/** What this page has loaded, by path: exactly what it needs to start again. */
function loaded(): readonly string[] {
  const paths = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name, window.location.href).pathname);
  return [...new Set([scope, ...paths.filter(isAsset)])];
}

/**
 * Over TLS and on the kiosk itself the page is kept for a power cycle while the server is away. A
 * hall without TLS has no service worker: there the browser asks for the page again.
 */
export async function keepShell(): Promise<void> {
  if (!window.isSecureContext || navigator.serviceWorker === undefined) return;
  await navigator.serviceWorker.register(`${scope}service-worker.js`, { scope, type: 'module' });
  const cache = await caches.open(shellCache);
  const wanted = loaded();
  const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  // The page itself each time, so that it names the files of the same build.
  await cache.addAll(wanted.filter((path) => path === scope || !kept.includes(path)));
  const old = kept.filter((path) => !wanted.includes(path));
  await Promise.all(old.map((path) => cache.delete(path)));
}
