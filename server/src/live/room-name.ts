import { roomName } from '@talon/shared/contract/live.ts';
import { type ZoneChoice, zoneChoiceOf, zonesIn } from '@talon/shared/views/zone-choice.ts';

/**
 * A room taken apart. A board without a zone shows the whole hall; a sign without a centre is that
 * of a window which only one centre has.
 */
export type RoomAddress =
  | { readonly kind: 'board'; readonly centre: string; readonly zone: ZoneChoice | null }
  | { readonly kind: 'menu'; readonly centre: string }
  | { readonly kind: 'sign'; readonly centre: string | null; readonly window: string }
  | { readonly kind: 'window'; readonly window: string }
  | { readonly kind: 'ticket'; readonly ticket: string }
  | { readonly kind: 'device'; readonly device: string }
  | { readonly kind: 'printer'; readonly device: string }
  | { readonly kind: 'devices'; readonly centre: string }
  | { readonly kind: 'help'; readonly centre: string }
  | { readonly kind: 'hall'; readonly centre: string }
  | { readonly kind: 'desk'; readonly window: string };

export type RoomKind = RoomAddress['kind'];

/** A room folded from the day; those of devices, of words and of calls for help belong to none. */
export type DayRoom = Exclude<
  RoomAddress,
  { kind: 'device' | 'devices' | 'printer' | 'help' | 'desk' }
>;

/** null for a name that no room can have. */
export function parseRoom(name: string): RoomAddress | null {
  if (!roomName.safeParse(name).success) return null;
  const [kind, id = '', part] = name.split(':');
  if (kind === 'board') {
    const zone = part ?? null;
    // Each choice has one room: the same zones in another order are no room of their own.
    const isPlain = zone === zoneChoiceOf(zonesIn(zone) ?? []);
    return isPlain ? { kind, centre: id, zone } : null;
  }
  if (kind === 'sign') {
    return part === undefined
      ? { kind, centre: null, window: id }
      : { kind, centre: id, window: part };
  }
  if (part !== undefined) return null;
  if (kind === 'menu' || kind === 'devices' || kind === 'help' || kind === 'hall') {
    return { kind, centre: id };
  }
  if (kind === 'device' || kind === 'printer') return { kind, device: id };
  if (kind === 'window' || kind === 'desk') return { kind, window: id };
  return kind === 'ticket' ? { kind, ticket: id } : null;
}
