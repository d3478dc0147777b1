import { generate } from 'otplib';

/** What an authenticator that holds the secret shows at an instant, epoch ms. */
export const codeAt = (secret: string, at = Date.now()): Promise<string> =>
  generate({ secret, epoch: Math.floor(at / 1000) });
