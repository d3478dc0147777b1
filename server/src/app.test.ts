import type { Problem } from '@talon/shared/contract/problem.ts';
import type { InjectOptions } from 'light-my-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const ask = async (asked: InjectOptions) => {
  const response = await server.app.inject(asked);
  return { response, problem: response.json<Problem>() };
};
const signInUrl = '/api/v1/session';

describe('problem documents', () => {
  it('answers what is not there in the language of the caller', async () => {
    const { response, problem } = await ask({
      url: '/api/v1/nothing',
      headers: { 'accept-language': 'ru' },
    });
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(response.headers['x-request-id']).toMatch(/^[\da-f]{8}-\w+$/);
    expect(problem).toMatchObject({ code: 'not_found', title: 'Не найдено', errors: [] });
  });

  it('tells a wrong method from a wrong path', async () => {
    const { response, problem } = await ask({ method: 'PATCH', url: signInUrl });
    expect(problem.code).toBe('method_not_allowed');
    expect(response.headers.allow).toBe('DELETE, GET, HEAD, POST');
  });

  it('takes JSON only', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const { problem } = await ask({
        method: 'POST',
        url: signInUrl,
        headers: { 'content-type': type },
        payload: 'login=a&password=b',
      });
      expect(problem.code).toBe('unsupported_media_type');
    }
  });

  it('refuses broken, poisoned and huge bodies', async () => {
    const send = (payload: string) =>
      ask({
        method: 'POST',
        url: signInUrl,
        headers: { 'content-type': 'application/json' },
        payload,
      });
    expect((await send('{"login":')).problem.code).toBe('bad_request');
    expect((await send('')).problem.code).toBe('bad_request');
    expect((await send('{"__proto__":{"x":1}}')).problem.status).toBe(400);
    expect((await send(`"${'a'.repeat(70_000)}"`)).problem.code).toBe('too_large');
  });

  it('names every wrong field with a sentence in English', async () => {
    const { problem } = await ask({
      method: 'POST',
      url: signInUrl,
      headers: { 'accept-language': 'en-US' },
      payload: { login: 5, extra: true },
    });
    expect(problem.errors).toEqual([
      { field: 'login', message: 'Must be string', code: 'wrong_type' },
      { field: 'password', message: 'Required', code: 'required' },
      { field: 'extra', message: 'Unknown field', code: 'unknown_field' },
    ]);
  });

  it('refuses a token that it does not know, even where anybody may ask', async () => {
    for (const authorization of ['Bearer nobody', 'Bearer', 'Basic YTpi', 'Bearer \u00ff']) {
      const { problem } = await ask({ url: '/api/v1/about', headers: { authorization } });
      expect(problem.code).toBe('unauthenticated');
    }
  });

  it('refuses an idempotency key that is not 1–100 visible ASCII characters', async () => {
    for (const key of ['', 'a b', 'x'.repeat(101), 'ключ']) {
      const { problem } = await ask({
        method: 'POST',
        url: '/api/v1/devices/pairings',
        headers: { 'idempotency-key': Buffer.from(key).toString('latin1') },
        payload: {},
      });
      expect(problem.errors).toMatchObject([{ field: 'header.idempotency-key' }]);
    }
  });
});

describe('security headers', () => {
  it('allow no inline script, and over plain HTTP promise nothing of TLS', async () => {
    const { headers } = await server.app.inject({ url: '/api/v1/about' });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    ['GET', '/api/v1/about', 200],
    ['GET', '/api/v1/nothing', 404],
    ['POST', '/api/v1/session', 400],
    ['GET', '/api/docs/', 200],
    ['GET', '/health', 200],
    ['GET', '/nowhere', 404],
  ] as const)('stand with every answer: %s %s', async (method, url, status) => {
    const accept = url === '/nowhere' ? 'text/html' : '*/*';
    const answer = await server.app.inject({ method, url, headers: { accept } });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers).toMatchObject({
      'content-security-policy': expect.stringContaining("script-src 'self'"),
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-dns-prefetch-control': 'off',
      'x-download-options': 'noopen',
      'x-frame-options': 'SAMEORIGIN',
      'x-permitted-cross-domain-policies': 'none',
      'x-xss-protection': '0',
    });
  });

  it('promise it where pages are served under TLS', async () => {
    const secure = await openTestServer({
      demo: false,
      env: { TALON_PUBLIC_URL: 'https://queue.example.ua' },
    });
    const { headers } = await secure.app.inject({ url: '/api/v1/about' });
    await secure.close();
    expect(headers['strict-transport-security']).toContain('max-age=');
    expect(String(headers['content-security-policy'])).toContain('upgrade-insecure-requests');
  });
});

describe('a page that cannot be shown', () => {
  const page = (url: string, language: string) =>
    server.app.inject({ url, headers: { accept: 'text/html', 'accept-language': language } });

  it.each(['/nowhere', '/t/%zz', `/t/${'x'.repeat(300)}`, '/kiosk/assets/none.js'])(
    '%s is not there, in the language of who looks for it',
    async (url) => {
      const answers = await Promise.all(['uk', 'ru', 'en', 'de'].map((one) => page(url, one)));
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404]);
      const titles = answers.map(({ body }) => /<h1>(.*)<\/h1>/.exec(body)?.[1]);
      expect(titles).toEqual([
        'Такої сторінки немає',
        'Такой страницы нет',
        'There is no such page',
        'Такої сторінки немає',
      ]);
      const { headers } = answers[1] ?? {};
      expect(headers?.['content-language']).toBe('ru');
      expect(headers?.['content-security-policy']).toContain("default-src 'none'");
    },
  );

  it('tells a fault in a sentence, to a person as a page and to a program as a problem', async () => {
    const url = '/metrics';
    const from = { remoteAddress: '203.0.113.7', url };
    const html = await server.app.inject({ ...from, headers: { accept: 'text/html' } });
    const json = await server.app.inject(from);
    expect(html.headers['content-type']).toContain('text/html');
    expect(json.headers['content-type']).toContain('application/problem+json');
    expect(html.statusCode).toBe(json.statusCode);
    expect(html.body).toContain(json.json<{ detail: string }>().detail);
  });
});

it('gives up a request whose bytes only trickle in', () => {
  expect(server.app.server.requestTimeout).toBe(30_000);
});

describe('documentation', () => {
  it('describes the API and nothing else', async () => {
    const document = (await server.app.inject('/api/openapi.json')).json<{ paths: object }>();
    const paths = Object.keys(document.paths);
    expect(paths).toContain('/api/v1/session');
    expect(paths.every((path) => path.startsWith('/api/v1/'))).toBe(true);
    expect((await server.app.inject('/api/docs/json')).json()).toEqual(document);
  });

  it.each([
    ['/api/docs', 200],
    ['/api/docs/', 200],
    ['/api/docs/static/swagger-ui.css', 200],
    ['/api/docs/static/nothing.css', 404],
    ['/api/docs/api/v1/about', 404],
  ] as const)('has its page at its own addresses alone: %s', async (url, status) => {
    const answer = await server.app.inject(url);
    expect(answer.statusCode).toBe(status);
    if (status === 404) expect(answer.json()).toMatchObject({ code: 'not_found' });
  });

  it('lets its own page write one style and no other, and no page beside it any', async () => {
    const policyOf = async (url: string) =>
      String((await server.app.inject(url)).headers['content-security-policy']);
    const policy = await policyOf('/api/docs/');
    expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/]{43}=';/);
    expect(policy).not.toMatch(/unsafe|https:|upgrade-insecure-requests/);
    expect(await policyOf('/nowhere')).not.toContain('sha256');
  });
});
