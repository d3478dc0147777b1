import autocannon from 'autocannon';

export interface Load {
  readonly requestsPerSecond: number;
  readonly answers: readonly string[];
  readonly refused: number;
}

export interface LoadOptions {
  readonly url: string;
  readonly seconds: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Bodies of good answers are kept, to be checked against the database. */
  readonly keep: boolean;
}

let keys = 0;

/** 64 connections, one request at a time on each, every request with an idempotency key of its own. */
export async function load(options: LoadOptions): Promise<Load> {
  const answers: string[] = [];
  let refused = 0;
  const result = await autocannon({
    url: options.url,
    connections: 64,
    duration: options.seconds,
    requests: [
      {
        method: 'POST',
        body: options.body,
        setupRequest: (request) => ({
          ...request,
          headers: {
            ...options.headers,
            'content-type': 'application/json',
            'idempotency-key': `bench-${process.pid}-${keys++}`,
          },
        }),
        onResponse: (status, body) => {
          if (status >= 300) refused += 1;
          else if (options.keep) answers.push(body);
        },
      },
    ],
  });
  return { requestsPerSecond: result['2xx'] / result.duration, answers, refused };
}
