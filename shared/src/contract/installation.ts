import { z } from 'zod';

/** GET /about: what the start page shows of the installation; nothing secret. */
export const aboutAnswer = z.object({
  version: z.string(),
  /** The demonstration with its known passwords. */
  demo: z.boolean(),
  /** No TLS: camera, offline use and push are not to be had, and the page says so. */
  plainHttp: z.boolean(),
  /** Where browsers of the hall reach this server. */
  addresses: z.array(z.string()),
});
export type AboutAnswer = z.infer<typeof aboutAnswer>;

/** GET /first-run: whether nobody can sign in yet, and whether the one-time link still holds. */
export const firstRunAnswer = z.object({ needed: z.boolean(), valid: z.boolean() });
export type FirstRunAnswer = z.infer<typeof firstRunAnswer>;
