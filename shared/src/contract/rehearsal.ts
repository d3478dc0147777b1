import { z } from 'zod';
import { callingModes } from '../domain/words.ts';

/** Whose waits are told apart: by class, and everybody who comes for a result. */
export const rehearsalGroups = ['ordinary', 'legal', 'appointment', 'collect'] as const;
export type RehearsalGroup = (typeof rehearsalGroups)[number];

const seconds = z.number().int();

/** Waits until the first call, walk-ins left out. */
export const groupWaits = z.object({
  group: z.enum(rehearsalGroups),
  /** Who was called. */
  tickets: z.number().int(),
  /** Who still waited when the day was closed: in no figure below. */
  uncalled: z.number().int(),
  /** The target of most of them, in minutes. */
  targetMinutes: z.number(),
  mean: seconds,
  p50: seconds,
  p90: seconds,
  p95: seconds,
  longest: seconds,
  /** Who waited longer than the target of their own service. */
  overTarget: z.number().int(),
});
export type GroupWaits = z.infer<typeof groupWaits>;

export const modeWaits = z.object({
  mode: z.enum(callingModes),
  groups: z.array(groupWaits),
});
export type ModeWaits = z.infer<typeof modeWaits>;

/** One day gone through again in each mode of calling. */
export const rehearsal = z.object({
  date: z.iso.date(),
  tickets: z.number().int(),
  windows: z.number().int(),
  /** The mode the day ended in. */
  mode: z.enum(callingModes),
  /** What the day really was like: how near a replay in its own mode comes. */
  real: z.array(groupWaits),
  modes: z.array(modeWaits),
});
export type Rehearsal = z.infer<typeof rehearsal>;

/** Absent = as the centre's settings say now. */
export const rehearsalQuery = z.strictObject({
  date: z.iso.date().optional(),
  priority: z.coerce.number().int().min(1).max(20).optional(),
  of: z.coerce.number().int().min(2).max(20).optional(),
  /** Per cent. */
  band: z.coerce.number().int().min(0).max(100).optional(),
});
export type RehearsalQuery = z.infer<typeof rehearsalQuery>;

/** null: no day of this centre has been closed yet. */
export const rehearsalAnswer = z.object({ rehearsal: rehearsal.nullable() });
export type RehearsalAnswer = z.infer<typeof rehearsalAnswer>;

/** The days that may be gone through again, the latest first. */
export const rehearsalDays = z.object({ items: z.array(z.iso.date()) });
export type RehearsalDays = z.infer<typeof rehearsalDays>;
