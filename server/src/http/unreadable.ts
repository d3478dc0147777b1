import type { Socket } from 'node:net';
import { problemTitles, shellProblems } from '@talon/shared/locale/problems.ts';

interface ClientError extends Error {
  readonly code?: string;
}

/**
 * Bytes that are no HTTP request: there is no header to read a language from, and nothing to log
 * but the code. Answered in the product's default language, then the connection ends.
 */
export function answerUnreadable(error: ClientError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const isLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const status = isLarge ? 413 : 400;
  const code = isLarge ? 'too_large' : 'bad_request';
  const body = JSON.stringify({
    type: `urn:talon:problem:${code}`,
    title: problemTitles[status].uk,
    status,
    code,
    detail: shellProblems[code].uk,
    errors: [],
  });
  const head = [
    `HTTP/1.1 ${status} ${isLarge ? 'Content Too Large' : 'Bad Request'}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
