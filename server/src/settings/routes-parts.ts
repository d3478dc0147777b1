import { opaqueId } from '@talon/shared/contract/text.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Fault } from '../http/fault.ts';
import { staffOf } from '../http/guards.ts';
import type { Repeatable } from '../http/repeatable.ts';
import type { Audit, Clock, Identity } from '../parts.ts';
import type { Written } from './book.ts';
import type { SettingsStore } from './store.ts';

export interface SettingsRoutesParts {
  readonly settings: SettingsStore;
  readonly audit: Audit;
  readonly identity: Pick<Identity, 'nameOf'>;
  readonly repeatable: Repeatable;
  readonly clock: Clock;
}

/** A catalogue of a thousand services with their documents in three languages. */
export const bodyLimit = 8 * 1024 * 1024;
export const ofCentre = z.strictObject({ centre: opaqueId });
export const conditional = z.looseObject({ 'if-match': z.string().max(200).optional() });

interface Answered {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly centre: string;
  readonly done: Written;
  readonly action:
    | 'settings.changed'
    | 'settings.restored'
    | 'settings.imported'
    | 'settings.created';
}

/** The new version, audited with what it changed; a write that was refused is thrown. */
export async function answerWritten(
  { audit }: Pick<SettingsRoutesParts, 'audit'>,
  { request, reply, centre, done, action }: Answered,
): Promise<{ version: number }> {
  if (done.kind === 'faulty') throw new Fault('validation_failed', { errors: done.faults });
  const { version } = done;
  if (done.kind === 'stored') {
    const { changes } = done;
    await audit.record({
      by: staffOf(request).user,
      centre,
      action,
      subject: centre,
      details: { version, changed: changes.length },
      found: changes,
    });
  }
  reply.header('etag', `"${version}"`);
  return { version };
}
