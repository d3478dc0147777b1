import { type AddressInfo, connect } from 'node:net';
import { openTestServer, type TestServer } from '@talon/server/src/testing/test-server.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let server: TestServer;
let port: number;

beforeAll(async () => {
  server = await openTestServer({ demo: false });
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  port = (server.app.server.address() as AddressInfo).port;
});
afterAll(() => server.close());

/** What comes back until the server ends the connection. */
function sendBytes(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    let received = '';
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      received += text;
    });
    socket.on('end', () => resolve(received));
    socket.on('error', reject);
  });
}

const end = 'Host: x\r\nConnection: close\r\n\r\n';
const json = 'Content-Type: application/json\r\n';

describe('bytes that are hardly a request', () => {
  const requests: readonly (readonly [string, string])[] = [
    ['no HTTP at all', 'hello\r\n\r\n'],
    ['an unknown method', `HACK / HTTP/1.1\r\n${end}`],
    ['a header with a NUL', `GET / HTTP/1.1\r\nX: \u0000\r\n${end}`],
    ['headers without end', `GET / HTTP/1.1\r\nX: ${'a'.repeat(100_000)}\r\n${end}`],
    [
      'two lengths',
      `POST /api/v1/session HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n${end}`,
    ],
    [
      'length and chunks',
      `POST /api/v1/session HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n${end}`,
    ],
    [
      'chunks of nonsense',
      `POST /api/v1/session HTTP/1.1\r\n${json}Transfer-Encoding: chunked\r\n${end}zzz\r\n`,
    ],
    ['a negative length', `POST /api/v1/session HTTP/1.1\r\n${json}Content-Length: -1\r\n${end}`],
    ['an address that is not UTF-8', `GET /api/v1/centres/%ff/board HTTP/1.1\r\n${end}`],
    ['an address out of the root', `GET /../../etc/passwd HTTP/1.1\r\n${end}`],
  ];

  it.each(requests)('%s is answered 4xx with a problem document', async (_what, bytes) => {
    const answer = await sendBytes(bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer.toLowerCase()).toContain('content-type: application/problem+json');
    expect(answer).not.toMatch(/node_modules|HPE_|\.ts:/);
  });

  it('leave a server that answers', async () => {
    expect((await server.app.inject('/health')).statusCode).toBe(200);
  });
});
