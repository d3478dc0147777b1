import * as oidc from 'openid-client';
import { z } from 'zod';
import type { Seal } from '../keys/seal.ts';
import type { Clock } from '../parts.ts';

export interface DirectoryConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Whom the directory vouches for. */
export interface Vouched {
  readonly login: string;
  readonly subject: string;
  /** The page that wanted somebody to sign in. */
  readonly to: string;
}

/** Sign-in at the installation's own directory: OpenID Connect, authorization code with PKCE. */
export interface Directory {
  /** Where to send the browser, and what it must bring back with the code. */
  readonly begin: (to: string) => Promise<{ readonly url: string; readonly ticket: string }>;
  /** Throws when anything about the answer is not as it was asked for. */
  readonly finish: (query: string, ticket: string) => Promise<Vouched>;
}

/** How long a person may take at the directory's page. */
export const ticketLifetimeMs = 10 * 60_000;

const ticketShape = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
  until: z.number(),
});

export function createDirectory(
  { issuer, clientId, clientSecret }: DirectoryConfig,
  parts: { readonly seal: Seal; readonly clock: Clock; readonly callback: string },
): Directory {
  const { seal, clock, callback } = parts;
  let found: Promise<oidc.Configuration> | null = null;
  // A directory on this machine, for trials, has no TLS.
  const isPlain = new URL(issuer).protocol === 'http:';
  const configuration = (): Promise<oidc.Configuration> => {
    const execute = isPlain ? [oidc.allowInsecureRequests] : [];
    found ??= oidc
      .discovery(new URL(issuer), clientId, clientSecret, undefined, { execute })
      .catch((error: unknown) => {
        // Away today is not away for ever.
        found = null;
        throw error;
      });
    return found;
  };
  return {
    begin: async (to) => {
      const config = await configuration();
      const verifier = oidc.randomPKCECodeVerifier();
      const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: callback,
        scope: 'openid profile email',
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      const until = clock.now() + ticketLifetimeMs;
      const ticket = seal.seal(JSON.stringify({ state, nonce, verifier, to, until }));
      return { url: url.href, ticket };
    },
    finish: async (query, ticket) => {
      const opened = ticketShape.safeParse(JSON.parse(seal.open(ticket) ?? 'null'));
      if (!opened.success || opened.data.until < clock.now()) throw new Error('no such sign-in');
      const { state, nonce, verifier, to } = opened.data;
      const config = await configuration();
      const tokens = await oidc.authorizationCodeGrant(config, new URL(`${callback}?${query}`), {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('no claims');
      const told = await oidc.fetchUserInfo(config, tokens.access_token, claims.sub);
      const login = loginOf({ ...told, ...claims });
      return { login, subject: `${claims.iss} ${claims.sub}`, to };
    },
  };
}

/** The name in the directory; an address counts only where the directory has verified it. */
function loginOf(claims: Readonly<Record<string, unknown>>): string {
  if (typeof claims.preferred_username === 'string') return claims.preferred_username;
  const isVerified = claims.email_verified === true && typeof claims.email === 'string';
  return isVerified ? String(claims.email) : '';
}
