import { z } from 'zod';
import { opaqueId, zoneChoice } from './text.ts';

export const deviceKinds = ['kiosk', 'board', 'sign'] as const;
export const deviceKind = z.enum(deviceKinds);
export type DeviceKind = z.infer<typeof deviceKind>;
const deviceName = z.string().trim().min(1).max(60);

/** What a device shows and does, as an administrator set it. Null: not set, or not of its kind. */
export const deviceWishes = z.object({
  /** Of a board: a zone, or several joined with commas; null = the whole hall. */
  zone: z.string().nullable(),
  /** Of a sign. */
  window: z.string().nullable(),
  /** Of a kiosk: id of a printer in the centre's settings; null = the centre's usual one. */
  printer: z.string().nullable(),
  /** A board says its calls aloud. Of several in one room one should. */
  speaks: z.boolean(),
  /** A board shows pictures and videos between calls. */
  media: z.boolean(),
});
export type DeviceWishes = z.infer<typeof deviceWishes>;

/** A paired device as itself and administrators see it; never its token. */
export const deviceAnswer = z.object({
  id: z.string(),
  name: z.string(),
  kind: deviceKind,
  centre: z.string(),
  ...deviceWishes.shape,
});
export type DeviceAnswer = z.infer<typeof deviceAnswer>;

/** POST /devices/pairings: a new device asks for a code. */
export const pairingBody = z.strictObject({
  kind: deviceKind.optional(),
  width: z.number().int().min(1).max(20000).optional(),
  height: z.number().int().min(1).max(20000).optional(),
});
export const pairingAnswer = z.object({
  id: z.string(),
  /** Six digits, shown as 3 + 3. */
  code: z.string(),
  /** Only this device knows it; it fetches the token with it once the code is claimed. */
  secret: z.string(),
  expiresAt: z.string(),
});
export type PairingAnswer = z.infer<typeof pairingAnswer>;

/** POST /devices/pairings/{id}/token {secret}: 200 pending or the token, once. */
export const tokenBody = z.strictObject({ secret: z.string().min(10).max(200) });
export const tokenAnswer = z.union([
  z.object({ state: z.literal('pending') }),
  z.object({
    state: z.literal('claimed'),
    token: z.string(),
    device: deviceAnswer,
  }),
]);
export type TokenAnswer = z.infer<typeof tokenAnswer>;

/** GET /devices/codes/{code} by an administrator: what the screen that shows it takes itself for. */
export const pairingCode = z.string().regex(/^\d{6}$/);
export const codeAnswer = z.object({ kind: deviceKind.nullable() });
export type CodeAnswer = z.infer<typeof codeAnswer>;

/** POST /devices/claims by an administrator. */
export const claimBody = z.strictObject({
  code: pairingCode,
  name: deviceName,
  kind: deviceKind,
  centre: opaqueId,
  zone: zoneChoice.optional(),
  window: opaqueId.optional(),
  printer: opaqueId.optional(),
  speaks: z.boolean().optional(),
  media: z.boolean().optional(),
});

/** PATCH /devices/{id}: what is absent stays; applied to the screen at once. */
export const deviceChange = z.strictObject({
  name: deviceName.optional(),
  zone: zoneChoice.nullable().optional(),
  window: opaqueId.optional(),
  printer: opaqueId.nullable().optional(),
  speaks: z.boolean().optional(),
  media: z.boolean().optional(),
});
export type DeviceChange = z.infer<typeof deviceChange>;

export const devicesAnswer = z.object({
  /** Where a kiosk of the centre may print. */
  printers: z.array(z.object({ id: z.string(), name: z.string() })),
  items: z.array(
    deviceAnswer.extend({
      state: z.enum(['new', 'online', 'offline']),
      seenAt: z.string().nullable(),
    }),
  ),
});

export type DevicesAnswer = z.infer<typeof devicesAnswer>;

/** POST /demo/devices: the demonstration pairs its pages by itself. */
export const demoDeviceBody = z.strictObject({
  kind: deviceKind,
  zone: zoneChoice.optional(),
  window: opaqueId.optional(),
});
export const demoDeviceAnswer = z.object({ token: z.string(), device: deviceAnswer });
