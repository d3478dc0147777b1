import { z } from 'zod';
import { rerouteReasons, turnReasons, withdrawalReasons } from '../domain/words.ts';

/** Why the order was changed, as staff are asked for it. Whoever leaves it out is not held up. */
export const turnReason = z.enum(turnReasons);
export const withdrawalReason = z.enum(withdrawalReasons);
export const rerouteReason = z.enum(rerouteReasons);
