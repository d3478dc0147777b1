import { centreSettings } from '@talon/shared/contract/centre-settings.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { FastifyPluginAsync } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Fault, invalid } from '../http/fault.ts';
import { requireStaff, staffOf } from '../http/guards.ts';
import { ifMatch } from '../http/if-match.ts';
import type { Audit } from '../parts.ts';
import type { SettingsStore } from './store.ts';

/** A catalogue of a thousand services with their documents in three languages. */
const bodyLimit = 8 * 1024 * 1024;
const path = z.strictObject({ centre: opaqueId });
const conditional = z.looseObject({ 'if-match': z.string().max(200).optional() });

export function settingsRoutes(parts: {
  settings: SettingsStore;
  audit: Audit;
}): FastifyPluginAsync {
  const { settings, audit } = parts;
  return async (root) => {
    const app = root.withTypeProvider<ZodTypeProvider>();
    app.get(
      '/admin/centres/:centre/settings',
      {
        onRequest: requireStaff('administrator'),
        schema: {
          tags: ['settings'],
          summary: 'Everything a centre is set up with',
          params: path,
          response: { 200: centreSettings },
        },
      },
      async (request, reply) => {
        const { centre } = request.params;
        const found = settings.get(centre);
        if (found === undefined) throw new Fault('not_found');
        reply.header('etag', `"${settings.versionOf(centre)}"`);
        // Checked when it was stored; the schema's arrays differ in `readonly` only.
        return reply.serializer(JSON.stringify).send(found as z.output<typeof centreSettings>);
      },
    );
    app.put(
      '/admin/centres/:centre/settings',
      {
        bodyLimit,
        onRequest: requireStaff('administrator'),
        schema: {
          tags: ['settings'],
          summary: 'Replaces them whole: texts at once, letters from tomorrow',
          description:
            'Send the ETag of what you read as If-Match: when somebody else has saved since, the ' +
            'answer is 412 and nothing is stored. Without If-Match the last writer wins.',
          params: path,
          headers: conditional,
          body: centreSettings,
          response: { 200: z.object({ version: z.number().int() }) },
        },
      },
      async (request, reply) => {
        const { centre } = request.params;
        if (request.body.id !== centre) throw invalid('id', 'is not the centre of the path');
        const errors = await settings.save(request.body, 'api', ifMatch(request));
        if (errors.length > 0) throw new Fault('validation_failed', { errors });
        const version = settings.versionOf(centre);
        const by = staffOf(request).user;
        await audit.record({
          by,
          centre,
          action: 'settings.changed',
          subject: centre,
          details: { version },
        });
        reply.header('etag', `"${version}"`);
        return { version };
      },
    );
  };
}
