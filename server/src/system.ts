import { randomBytes } from 'node:crypto';
import type { Clock, Ids } from './parts.ts';

export const systemClock: Clock = { now: () => Date.now() };

export const randomIds: Ids = {
  id: () => randomBytes(16).toString('base64url'),
  secret: () => randomBytes(32).toString('base64url'),
};
