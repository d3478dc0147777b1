import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'errors'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; the texts are in the language of the caller' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'message', 'code'],
        properties: {
          field: { type: 'string' },
          message: { type: 'string' },
          code: { type: 'string' },
        },
      },
    },
  },
} as const;

const description = `Times are ISO 8601 with offset. Every POST that changes something takes
\`Idempotency-Key\`: the same key and body gives the same answer with \`Idempotent-Replayed: true\`,
the same key with another body is 422. Unknown fields are refused. A refusal of the queue is 409
with its own \`code\`; every error is a problem document (RFC 9457) in the caller's
\`Accept-Language\` (uk, ru, en).`;

/** The documented API: what is registered below /api/v1, each operation with its problem answer. */
export function openApiOptions(version: string): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Talon', version, description },
      components: {
        securitySchemes: {
          device: { type: 'http', scheme: 'bearer', description: 'Token of a paired device' },
          staff: { type: 'apiKey', in: 'cookie', name: 'talon_session' },
          csrf: { type: 'apiKey', in: 'header', name: 'X-CSRF-Token' },
          ticketKey: { type: 'apiKey', in: 'header', name: 'X-Ticket-Key' },
        },
      },
    },
    transform: (document) => {
      const isApi = document.url.startsWith('/api/v1/');
      const schema = isApi ? document.schema : { ...document.schema, hide: true };
      const transformed = jsonSchemaTransform({ ...document, schema });
      if (!isApi) return transformed;
      const problem = {
        description: 'Problem document',
        content: { 'application/problem+json': { schema: problemSchema } },
      };
      const { response } = transformed.schema as { response?: Record<string, unknown> };
      return {
        ...transformed,
        schema: { ...transformed.schema, response: { ...response, default: problem } },
      };
    },
  };
}
