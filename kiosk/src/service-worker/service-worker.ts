import { isAsset, shellCache } from './shell.ts';

/** What a worker's scope has of what is used here; the page's own types know it as a window. */
interface WorkerEvent extends Event {
  readonly request: Request;
  readonly waitUntil: (done: Promise<unknown>) => void;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/** Longer than this nobody waits for a page that is kept, ms. */
const patienceMs = 4000;

/** The newest page while the server answers, the kept one else. */
async function pageFor(request: Request): Promise<Response> {
  try {
    const fresh = await fetch(request, { signal: AbortSignal.timeout(patienceMs) });
    if (fresh.ok) return fresh;
  } catch {
    // The server is away: the kept page says so, and goes on by itself.
  }
  const kept = await caches.match('/kiosk/', { cacheName: shellCache });
  return kept ?? Response.error();
}

async function assetFor(request: Request): Promise<Response> {
  const kept = await caches.match(request, { cacheName: shellCache, ignoreVary: true });
  return kept ?? fetch(request);
}

function answer(event: WorkerEvent): void {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && pathname === '/kiosk/') event.respondWith(pageFor(request));
  else if (isAsset(pathname)) event.respondWith(assetFor(request));
}

self.addEventListener('fetch', (event) => answer(event as WorkerEvent));
