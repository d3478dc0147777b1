import { z } from 'zod';
import { staffReasons, turnReasons, withdrawalReasons } from '../domain/words.ts';

/** Why the order was changed, as staff are asked for it. Whoever leaves it out is not held up. */
export const turnReason = z.enum(turnReasons);
export type TurnReason = z.infer<typeof turnReason>;
export const withdrawalReason = z.enum(withdrawalReasons);
export type WithdrawalReason = z.infer<typeof withdrawalReason>;
export const staffReason = z.enum(staffReasons);
