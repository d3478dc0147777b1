import type { Problem, ShellCode } from '@talon/shared/contract/problem.ts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { StorageUnavailable } from '../queue/storage-unavailable.ts';
import { Fault, Refused, statusOf } from './fault.ts';
import { preferredLanguage } from './language.ts';
import { sendPlainPage, sendPlainWords, wantsPage } from './plain-page.ts';
import { fieldSentence, type Names, refusalSentence, shellSentence, titleOf } from './sentences.ts';

const mediaType = 'application/problem+json; charset=utf-8';

/** Faults that Fastify and its plugins throw, as codes of ours. */
const foreignCodes: Readonly<Record<string, ShellCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too_large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad_request',
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad_request',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad_request',
  FST_ERR_BAD_URL: 'bad_request',
  FST_ERR_ASYNC_CONSTRAINT: 'bad_request',
  FST_UNDER_PRESSURE: 'overloaded',
};

function foreignCode(error: Partial<FastifyError>): ShellCode {
  const known = error.code === undefined ? undefined : foreignCodes[error.code];
  if (known !== undefined) return known;
  if (error.statusCode === 404) return 'not_found';
  if (error.statusCode === 413) return 'too_large';
  if (error.statusCode === 415) return 'unsupported_media_type';
  if (error.statusCode === 416) return 'range_not_satisfiable';
  if (error.statusCode === 429) return 'rate_limited';
  if (error.statusCode === 503) return 'overloaded';
  const isClients = (error.statusCode ?? 500) >= 400 && (error.statusCode ?? 500) < 500;
  return isClients ? 'bad_request' : 'internal';
}

/** Whatever was thrown, as a «no» of the shell. What is not understood stays inside: `internal`. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (error instanceof StorageUnavailable) {
    return new Fault('storage_unavailable', { retryAfter: 5, cause: error });
  }
  const known = typeof error === 'object' && error !== null ? (error as Partial<FastifyError>) : {};
  return new Fault(foreignCode(known), { cause: error });
}

export function problemOfRefusal(refused: Refused, request: FastifyRequest, names: Names): Problem {
  const language = preferredLanguage(request.headers['accept-language']);
  const { code } = refused.refusal;
  return {
    type: `urn:talon:problem:${code}`,
    title: titleOf(409, language),
    status: 409,
    code,
    detail: refusalSentence(refused, language, names, request.caller?.kind === 'staff'),
    errors: [],
  };
}

export function problemOfFault(fault: Fault, request: FastifyRequest): Problem {
  const language = preferredLanguage(request.headers['accept-language']);
  const status = statusOf[fault.code];
  return {
    type: `urn:talon:problem:${fault.code}`,
    title: titleOf(status, language),
    status,
    code: fault.code,
    detail: shellSentence(fault.code, language, fault.retryAfter, fault.params),
    errors: fault.errors.map((error) => ({
      field: error.field,
      message: fieldSentence(error, language),
      code: error.code,
    })),
  };
}

function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  // Serialised here: a route's response schema is for its good answers.
  return reply
    .code(problem.status)
    .header('content-type', mediaType)
    .header('cache-control', 'no-store')
    .serializer((text: unknown) => String(text))
    .send(JSON.stringify(problem));
}

/** The header that tells the length of a file whose end was passed (RFC 9110, 14.4). */
function contentRange(cause: unknown): string | null {
  const { headers } = cause as { readonly headers?: Readonly<Record<string, unknown>> };
  const range = headers?.['Content-Range'];
  return typeof range === 'string' ? range : null;
}

/**
 * The one error handler: every «no» of the server leaves as a problem document (RFC 9457), and for
 * whoever asked for a page as a page of the same words.
 */
export function createErrorHandler(names: Names) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (error instanceof Refused) {
      return sendProblem(reply, problemOfRefusal(error, request, names));
    }
    const fault = faultOf(error);
    // A person can read it out, and the log knows it.
    reply.header('x-request-id', request.id);
    if (fault.code === 'internal' || fault.code === 'storage_unavailable') {
      request.log.error({ err: fault.cause ?? fault }, 'request failed');
    }
    const range = fault.code === 'range_not_satisfiable' ? contentRange(fault.cause) : null;
    if (range !== null) reply.header('content-range', range);
    if (fault.retryAfter !== null) reply.header('retry-after', String(fault.retryAfter));
    const problem = problemOfFault(fault, request);
    if (!wantsPage(request)) return sendProblem(reply, problem);
    // An address that no route can read is, to a person, a page that is not there.
    if (problem.status === 400) return sendPlainPage(request, reply, 'notFound', 404);
    const { title, detail: text, status } = problem;
    return sendPlainWords(request, reply, { title, text }, status);
  };
}
