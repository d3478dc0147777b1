import { z } from 'zod';
import { opaqueId } from './text.ts';

/** Raised when a client of the earlier one could misread a view; an older client is told to reload. */
export const protocolVersion = 1;

export const livePath = '/live';

/** `board:{centre}[:{zone}]` `sign:{window}` `menu:{centre}` `ticket:{id}` `window:{window}` */
export const roomName = z
  .string()
  .max(160)
  .regex(/^(board|sign|menu|ticket|window)(:[A-Za-z0-9_.-]{1,64}){1,2}$/);

export const joinMessage = z.strictObject({
  room: roomName,
  protocol: z.number().int(),
  /** The visitor's ticket key. */
  key: z.string().max(200).optional(),
  /** A device token. */
  token: z.string().max(200).optional(),
});
export type JoinMessage = z.infer<typeof joinMessage>;

export const leaveMessage = z.strictObject({ room: roomName });

export type JoinAnswer =
  | {
      readonly ok: true;
      readonly room: string;
      readonly version: unknown;
      readonly view: unknown;
      readonly now: number;
    }
  | { readonly ok: false; readonly code: string };

/** Server → client. `view.version` is a Stamp; clients drop what is not newer. */
export interface ViewMessage {
  readonly room: string;
  readonly version: unknown;
  readonly view: unknown;
}

/** Server → a device: what an administrator's command asks of it. */
export const deviceSocketRoom = z.strictObject({ device: opaqueId });
