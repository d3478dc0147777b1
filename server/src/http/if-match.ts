import type { FastifyRequest } from 'fastify';
import { invalid } from './fault.ts';

/** Whether a version is the one that a change was made from. */
export type IsBasedOn = (version: number) => boolean;

const entityTag = /^(W\/)?"[\x21\x23-\x7e]*"$/;

/**
 * The request's `If-Match` (RFC 9110, 13.1.1), to be asked at the moment of writing. Without one the
 * last writer wins. Compared strongly: a weak tag names no version. Version 0 is what is not there.
 */
export function ifMatch({ headers }: Pick<FastifyRequest, 'headers'>): IsBasedOn {
  const header = headers['if-match'];
  if (header === undefined) return () => true;
  if (header.trim() === '*') return (version) => version > 0;
  const tags = header.split(',').map((tag) => tag.trim());
  if (!tags.every((tag) => entityTag.test(tag))) {
    throw invalid('header.if-match', 'entity tags in quotes, or *', 'invalid_format');
  }
  return (version) => tags.includes(`"${version}"`);
}
