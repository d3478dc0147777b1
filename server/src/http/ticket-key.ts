import type { FastifyRequest } from 'fastify';

/** What a visitor proves the ticket with: the header, else `key` of the query; null: nothing. */
export function ticketKeyIn({ headers, query }: FastifyRequest): string | null {
  const header = headers['x-ticket-key'];
  if (typeof header === 'string') return header;
  if (typeof query !== 'object' || query === null || !('key' in query)) return null;
  return typeof query.key === 'string' ? query.key : null;
}
