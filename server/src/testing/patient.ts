import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';

const pauseMs = 200;
const mostTimes = 100;

/** A server on a machine that does other work as well may say it is overloaded: it is asked again. */
export async function askPatiently(
  app: FastifyInstance,
  request: InjectOptions,
): Promise<LightMyRequestResponse> {
  for (let times = 0; ; times++) {
    const response = await app.inject(request);
    if (response.statusCode !== 503 || times === mostTimes) return response;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
