export interface TicketLink {
  readonly id: string;
  readonly key: string;
}

/**
 * Reads `/t/{id}#key`. The key stays in the fragment, which browsers never send and keep over a
 * reload; it is stored nowhere.
 */
export function ticketLink(path: string, fragment: string): TicketLink | null {
  const id = /^\/t\/([A-Za-z0-9_.-]{1,64})\/?$/.exec(path)?.[1];
  const key = fragment.replace(/^#/, '');
  if (id === undefined || !/^[A-Za-z0-9_.~-]{1,200}$/.test(key)) return null;
  return { id, key };
}
