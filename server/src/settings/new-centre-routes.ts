import {
  centreTemplate,
  newCentreAnswer,
  newCentreBody,
} from '@talon/shared/contract/new-centre.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { Fault } from '../http/fault.ts';
import { ensureAt, requireStaff, staffOf } from '../http/guards.ts';
import type { Ids } from '../parts.ts';
import { newCentre, templateOf } from './new-centre.ts';
import { answerWritten, bodyLimit, type SettingsRoutesParts } from './routes-parts.ts';

const tags = ['settings'];
const onRequest = requireStaff('administrator');

export interface NewCentreParts extends SettingsRoutesParts {
  readonly template: () => CentreSettings;
  readonly ids: Ids;
}

/** A centre of one's own: the catalogue it chooses from, and its making. */
export function newCentreRoutes(root: FastifyInstance, parts: NewCentreParts): void {
  const app = root.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/admin/centre-template',
    {
      onRequest,
      schema: {
        tags,
        summary: 'The catalogue that a new centre chooses its services from',
        response: { 200: centreTemplate },
      },
    },
    async () => templateOf(parts.template()),
  );
  app.post(
    '/admin/centres',
    {
      bodyLimit,
      onRequest,
      schema: {
        tags,
        summary: 'Makes a centre of a few answers and the template',
        body: newCentreBody,
        response: { 201: newCentreAnswer },
      },
    },
    async (request, reply) => {
      const id = parts.ids.id();
      // A centre that is not there yet belongs to whoever administers all of them.
      ensureAt(request.caller, id, 'administrator');
      return parts.repeatable(request, reply, '*', async () => {
        const centre = newCentre(id, request.body, parts.template());
        if (centre.services.length === 0) {
          const message = 'none of them is in the template';
          const errors = [{ field: 'services', code: 'unknown', message }];
          throw new Fault('validation_failed', { errors });
        }
        const by = staffOf(request).user;
        const done = await parts.settings.write(id, () => centre, 'api', { by });
        const action = 'settings.created';
        const written = { request, reply, centre: id, done, action } as const;
        const { version } = await answerWritten(parts, written);
        return { status: 201, body: { centre: id, version } };
      });
    },
  );
}
