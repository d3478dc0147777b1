import { z } from 'zod';
import type { JoinMessage } from './protocol.ts';

export const roomKinds = [
  'board',
  'sign',
  'menu',
  'ticket',
  'window',
  'device',
  'devices',
  'printer',
  'help',
  'hall',
  'desk',
] as const;

const id = '[A-Za-z0-9_.-]{1,64}';
const others = roomKinds.filter((kind) => kind !== 'board').join('|');

/**
 * `board:{centre}[:{zone}[,{zone}…]]` `sign:[{centre}:]{window}` `menu:{centre}` `ticket:{id}`
 * `window:{window}` `device:{id}` `devices:{centre}` `printer:{device}` `help:{centre}`
 * `hall:{centre}` `desk:{window}`;
 * a sign’s window by its id or its number
 */
export const roomName = z
  .string()
  .max(480)
  .regex(new RegExp(`^(board:${id}(:${id}(,${id}){0,19})?|(${others})(:${id}){1,2})$`));

export const joinMessage = z.strictObject({
  room: roomName,
  protocol: z.number().int(),
  key: z.string().max(200).optional(),
  token: z.string().max(200).optional(),
}) satisfies z.ZodType<JoinMessage>;

export const leaveMessage = z.strictObject({ room: roomName });
