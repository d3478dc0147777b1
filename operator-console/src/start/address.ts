/** The address by which other devices of the network reach the server; null = none is known. */
export interface Reach {
  /** Host and port, as a person types it. */
  readonly address: string;
  /** Only the computer that runs the server can open it. */
  readonly isLoopback: boolean;
}

const loopback = /^(127\.|localhost$|\[::1\]$)/;

export function reachOf(addresses: readonly string[]): Reach | null {
  const urls = addresses.flatMap((text) => (URL.canParse(text) ? [new URL(text)] : []));
  const best = urls.find(({ hostname }) => !loopback.test(hostname)) ?? urls[0];
  if (best === undefined) return null;
  return { address: best.host, isLoopback: loopback.test(best.hostname) };
}
