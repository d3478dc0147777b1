import { z } from 'zod';
import { opaqueId } from './text.ts';

export const deviceKinds = ['kiosk', 'board', 'sign'] as const;
export const deviceKind = z.enum(deviceKinds);
export type DeviceKind = z.infer<typeof deviceKind>;

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
    device: z.object({
      id: z.string(),
      name: z.string(),
      kind: deviceKind,
      centre: z.string(),
      /** What it shows: a zone for a board, a window for a sign. */
      zone: z.string().nullable(),
      window: z.string().nullable(),
    }),
  }),
]);
export type TokenAnswer = z.infer<typeof tokenAnswer>;

/** POST /devices/claims by an administrator. */
export const claimBody = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  name: z.string().min(1).max(60),
  kind: deviceKind,
  centre: opaqueId,
  zone: opaqueId.optional(),
  window: opaqueId.optional(),
});

/** A paired device as itself and administrators see it; never its token. */
export const deviceAnswer = z.object({
  id: z.string(),
  name: z.string(),
  kind: deviceKind,
  centre: z.string(),
  zone: z.string().nullable(),
  window: z.string().nullable(),
});
export type DeviceAnswer = z.infer<typeof deviceAnswer>;

export const devicesAnswer = z.object({
  items: z.array(deviceAnswer.extend({ seenAt: z.string().nullable() })),
});

/** POST /demo/devices: the demonstration pairs its pages by itself. */
export const demoDeviceBody = z.strictObject({
  kind: deviceKind,
  zone: opaqueId.optional(),
  window: opaqueId.optional(),
});
export const demoDeviceAnswer = z.object({ token: z.string(), device: deviceAnswer });
