import Fastify from 'fastify';

/** The yardstick: one route that parses the body and answers with JSON of the same size. */
const app = Fastify();
const answer = JSON.parse(process.env.BENCH_ANSWER ?? '{}');
app.post('/echo', async (request, reply) => {
  void reply.code(201);
  return { ...answer, serviceIds: request.body.serviceIds };
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.BENCH_PORT) });
process.stdout.write('ready\n');
