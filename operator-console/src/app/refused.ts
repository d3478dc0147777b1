/** Refusals that staying does not mend: the room is not this person’s, or the page is old. */
const final: ReadonlySet<string> = new Set(['forbidden', 'not_found', 'client_too_old']);

/**
 * What a refused join means for the page: nothing, a while without news, or its end. An ended
 * session is such a while: the page waits under the card where its person signs in again.
 */
export function meaningOf(refused: string | null): 'none' | 'passing' | 'final' {
  if (refused === null) return 'none';
  return final.has(refused) ? 'final' : 'passing';
}
