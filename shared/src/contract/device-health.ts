import { z } from 'zod';

/**
 * What spoke last on a board, best first. `chime`: no voice could be had; `none`: nor any other
 * sound; `silent`: it is set to say nothing; `blocked`: its browser lets no page sound before a
 * touch.
 */
export const soundProviders = [
  'recorded',
  'rendered',
  'browser',
  'chime',
  'none',
  'silent',
  'blocked',
] as const;
export type SoundProvider = (typeof soundProviders)[number];
export const printerStates = ['ok', 'paper_low', 'paper_out', 'cover_open', 'away'] as const;

/** Faults of one kind in the page. The line carries no address, key or number of a person. */
const pageError = z.strictObject({
  /** Same fault, same hash. */
  hash: z.string().regex(/^[0-9a-f]{1,16}$/),
  line: z.string().max(160),
  count: z.number().int().min(1).max(1_000_000),
});
export type PageError = z.infer<typeof pageError>;

/** PUT /devices/me/health, every 30 s and on a change: how a screen is. */
export const healthBody = z.strictObject({
  /** What its page was built as. */
  build: z.string().max(60),
  /** CSS px of the page. */
  width: z.number().int().min(1).max(20_000),
  height: z.number().int().min(1).max(20_000),
  pixelRatio: z.number().min(0.1).max(10),
  /** Since the page was loaded. */
  upSeconds: z.number().int().min(0).max(1_000_000_000),
  /** The device's own clock minus the server's. */
  clockOffsetMs: z.number().int().min(-1e13).max(1e13),
  /** Null: nothing was spoken yet, or it is no board. */
  sound: z.enum(soundProviders).nullable(),
  /** Null: it has no printer, or nothing is known of it. */
  printer: z.enum(printerStates).nullable(),
  errors: z.array(pageError).max(5),
});
export type HealthBody = z.infer<typeof healthBody>;
