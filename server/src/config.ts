import { resolve } from 'node:path';
import { z } from 'zod';

export interface Config {
  /** What a QR code points to; no trailing slash. */
  readonly publicUrl: string;
  /** True when `publicUrl` was given, not guessed from host and port. */
  readonly publicUrlGiven: boolean;
  readonly keyFile: string | null;
  readonly port: number;
  readonly host: string;
  /** Absolute, whatever it was named. */
  readonly dataFolder: string;
  readonly logLevel: LogLevel;
  readonly tls: { readonly certFile: string; readonly keyFile: string } | null;
  /** Reads /metrics from other addresses with `Authorization: Bearer`; null = loopback only. */
  readonly metricsToken: string | null;
  /** Sockets that one address may hold: a hall and its visitors' phones often share one. */
  readonly socketsPerAddress: number;
  /** Requests are refused as `overloaded` when the loop is later than this, ms; 0 = never. */
  readonly slowLoopMs: number;
  /** The directory where staff may sign in, too (OpenID Connect); null = with passwords alone. */
  readonly directory: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
  } | null;
  /** How letters leave the server; null = it sends none. */
  readonly smtp: { readonly url: string; readonly from: string } | null;
  /** Sample centre with its staff, on loopback only. */
  readonly demo: boolean;
  /** Demo without simulated visitors. */
  readonly quiet: boolean;
  /** Days before today that the demo is given when it begins; the quiet one gets none. */
  readonly demoDays: number;
  /** How many times as fast as in life the demo's visitors come and are served. */
  readonly demoSpeed: number;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);
const given = z.string().min(1).optional();

function isSafe(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || loopback.has(hostname);
}

const environment = z.object({
  TALON_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
    .optional(),
  TALON_KEY_FILE: given,
  TALON_PORT: z.coerce
    .number({ error: 'must be a port from 0 to 65535' })
    .int()
    .min(0)
    .max(65535)
    .default(3000),
  TALON_HOST: z.string().min(1).default('127.0.0.1'),
  TALON_DATA: given,
  TALON_DATABASE: z
    .never({ error: 'this version keeps its database in TALON_DATA only; leave this empty' })
    .optional(),
  TALON_LOG: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
  TALON_TLS_CERT: given,
  TALON_TLS_KEY: given,
  TALON_SOCKETS_PER_ADDRESS: z.coerce
    .number({ error: 'must be a number of sockets from 1' })
    .int()
    .min(1)
    .default(2000),
  // Past five seconds the queue is beyond help; short of it a slow answer serves a hall better.
  TALON_SLOW_LOOP_MS: z.coerce
    .number({ error: 'must be a number of ms from 0' })
    .int()
    .min(0)
    .default(5000),
  TALON_DEMO_DAYS: z.coerce
    .number({ error: 'must be a number of days from 0 to 400' })
    .int()
    .min(0)
    .max(400)
    .default(62),
  TALON_DEMO_SPEED: z.coerce
    .number({ error: 'must be a number of times from 1 to 60' })
    .min(1)
    .max(60)
    .default(1),
  TALON_OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'must be the https:// address of the issuer' })
    .refine(isSafe, 'must be https:// unless it is on this machine')
    .optional(),
  TALON_OIDC_CLIENT_ID: given,
  TALON_OIDC_CLIENT_SECRET: given,
  TALON_SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' })
    .optional(),
  TALON_SMTP_FROM: z.email('must be an e-mail address').optional(),
  TALON_METRICS_TOKEN: z.string().min(16, 'must be at least 16 characters').optional(),
});

export type Environment = Readonly<Record<string, string | undefined>>;
export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Parses the environment and flags once; every fault is listed, not only the first. */
export function readConfig(env: Environment, flags: readonly string[]): ConfigResult {
  const faults = flags
    .filter((flag) => flag !== '--demo' && flag !== '--quiet')
    .map((flag) => `${flag}: unknown flag; known are --demo and --quiet`);
  // An empty value means «not set»: service managers and compose files cannot unset a variable.
  const set = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name.startsWith('TALON_') && value !== ''),
  );
  if ((set.TALON_TLS_CERT === undefined) !== (set.TALON_TLS_KEY === undefined)) {
    faults.push('TALON_TLS_CERT, TALON_TLS_KEY: a certificate and its key are given together');
  }
  const oidc = ['TALON_OIDC_ISSUER', 'TALON_OIDC_CLIENT_ID', 'TALON_OIDC_CLIENT_SECRET'];
  const isHalf = new Set(oidc.map((name) => set[name] === undefined)).size > 1;
  if (isHalf) faults.push(`${oidc.join(', ')}: all three are given together`);
  if ((set.TALON_SMTP_URL === undefined) !== (set.TALON_SMTP_FROM === undefined)) {
    faults.push('TALON_SMTP_URL, TALON_SMTP_FROM: a mail server and a sender are given together');
  }
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    faults.push(...parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`));
    return { ok: false, faults };
  }
  const config = fromEnvironment(parsed.data, flags);
  if (config.demo && !loopback.has(config.host)) {
    faults.push('TALON_HOST: the demonstration has known passwords and listens on loopback only');
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config };
}

function fromEnvironment(env: z.output<typeof environment>, flags: readonly string[]): Config {
  const demo = flags.includes('--demo');
  const tls =
    env.TALON_TLS_CERT !== undefined && env.TALON_TLS_KEY !== undefined
      ? { certFile: env.TALON_TLS_CERT, keyFile: env.TALON_TLS_KEY }
      : null;
  const { TALON_SMTP_URL: smtpUrl, TALON_SMTP_FROM: smtpFrom } = env;
  const smtp =
    smtpUrl !== undefined && smtpFrom !== undefined ? { url: smtpUrl, from: smtpFrom } : null;
  const host = env.TALON_HOST.includes(':') ? `[${env.TALON_HOST}]` : env.TALON_HOST;
  const guessed = `${tls === null ? 'http' : 'https'}://${host}:${env.TALON_PORT}`;
  return {
    publicUrl: (env.TALON_PUBLIC_URL ?? guessed).replace(/\/+$/, ''),
    publicUrlGiven: env.TALON_PUBLIC_URL !== undefined,
    keyFile: env.TALON_KEY_FILE ?? null,
    port: env.TALON_PORT,
    host: env.TALON_HOST,
    dataFolder: resolve(env.TALON_DATA ?? (demo ? './data/demo' : './data')),
    logLevel: env.TALON_LOG,
    tls,
    metricsToken: env.TALON_METRICS_TOKEN ?? null,
    directory: directoryOf(env),
    smtp,
    socketsPerAddress: env.TALON_SOCKETS_PER_ADDRESS,
    slowLoopMs: env.TALON_SLOW_LOOP_MS,
    demo,
    quiet: demo && flags.includes('--quiet'),
    demoDays: env.TALON_DEMO_DAYS,
    demoSpeed: env.TALON_DEMO_SPEED,
  };
}

function directoryOf(env: z.output<typeof environment>): Config['directory'] {
  const { TALON_OIDC_ISSUER: issuer, TALON_OIDC_CLIENT_ID: clientId } = env;
  const clientSecret = env.TALON_OIDC_CLIENT_SECRET;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return { issuer, clientId, clientSecret };
}
