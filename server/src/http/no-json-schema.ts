import type { FastifyServerOptions } from 'fastify';

const noCompiler = () => () => {
  throw new Error('a schema outside the API: give its plugin a compiler');
};

/**
 * The API brings the compilers of its schemas, and nothing beside it has any. Left to itself
 * Fastify would load two compilers of JSON Schema for nobody: a hundred modules at each start.
 */
export const noJsonSchema: NonNullable<FastifyServerOptions['schemaController']> = {
  compilersFactory: { buildValidator: noCompiler, buildSerializer: noCompiler },
};
