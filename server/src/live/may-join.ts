import type { CentreId, TicketId, WindowId } from '@talon/shared/domain/words.ts';
import { holdsZones, type ZoneChoice, zonesIn } from '@talon/shared/views/zone-choice.ts';
import type { TicketHome } from '../hall/find-ticket.ts';
import { type DeviceCaller, mayAt, type StaffCaller } from '../http/caller.ts';
import type { RoomAddress } from './room-name.ts';

/** Who stands behind a socket, found from its cookie and from the token of the message. */
export interface Visitor {
  readonly key: string | null;
  /** null: no token was sent; `bad`: one was, and no device has it. */
  readonly device: DeviceCaller | 'bad' | null;
  readonly staff: StaffCaller | null;
}

export interface Doors {
  /** A room needs its centre's day in memory; the first guest of the morning brings it there. */
  readonly load: (centre: CentreId) => Promise<void>;
  readonly hasCentre: (centre: CentreId) => boolean;
  readonly hasZone: (centre: CentreId, zone: string) => boolean;
  /** A window by its id or number, of one centre or of them all. */
  readonly findWindow: (centre: CentreId | null, named: string) => WindowId | null;
  readonly centreOfWindow: (window: WindowId) => CentreId | null;
  /** The operator who holds the window now. */
  readonly holderOf: (window: WindowId) => Promise<string | null>;
  readonly findTicket: (ticket: TicketId) => Promise<TicketHome | null>;
  readonly keyOpens: (ticket: TicketId, key: string) => boolean;
}

export type Admission =
  | {
      readonly ok: true;
      readonly centre: CentreId;
      /** The person works at this window: a further browser of theirs takes it over. */
      readonly holder: boolean;
    }
  | { readonly ok: false; readonly code: 'unauthenticated' | 'forbidden' | 'not_found' };

const no = (code: Extract<Admission, { ok: false }>['code']): Admission => ({ ok: false, code });
const into = (centre: CentreId, holder = false): Admission => ({ ok: true, centre, holder });

/**
 * People know a window by the number above it, so a sign may be asked for by that. Whoever asks,
 * the same name means the same window: all who joined a room by it are shown one view.
 */
export function roomMeant(room: RoomAddress, doors: Pick<Doors, 'findWindow'>): RoomAddress {
  if (room.kind !== 'sign') return room;
  const window = doors.findWindow(room.centre, room.window);
  return window === null ? room : { ...room, window };
}

/**
 * Boards, signs and menus show what hangs in the hall for everybody; a ticket opens to its key
 * alone; a window and its desk to the operator who holds it and to supervisors of its centre; a
 * device's room to the device, the hall and the list of devices to supervisors and administrators,
 * calls for help to staff and kiosks.
 */
export async function mayJoin(
  room: RoomAddress,
  visitor: Visitor,
  doors: Doors,
): Promise<Admission> {
  const { device } = visitor;
  if (device === 'bad') return no('unauthenticated');
  const admission = await admit(room, visitor, doors);
  if (!admission.ok) return admission;
  if (device !== null && !isOwn(room, device, admission.centre)) return no('forbidden');
  await doors.load(admission.centre);
  return admission;
}

/** A token opens the rooms of its own screen, not even the public ones beside them. */
function isOwn(room: RoomAddress, device: DeviceCaller, centre: CentreId): boolean {
  if (device.centre !== centre) return false;
  switch (room.kind) {
    case 'board':
      return device.device === 'board' && holdsZones(device.zone, room.zone);
    case 'sign':
      return device.device === 'sign' && device.window === room.window;
    case 'menu':
    case 'ticket':
    case 'help':
      return device.device === 'kiosk';
    case 'device':
    case 'printer':
      return device.id === room.device;
    case 'window':
    case 'desk':
    case 'devices':
    case 'hall':
      return false;
    default:
      return room satisfies never;
  }
}

async function admit(room: RoomAddress, visitor: Visitor, doors: Doors): Promise<Admission> {
  switch (room.kind) {
    case 'board':
      if (!doors.hasCentre(room.centre)) return no('not_found');
      if (!areZones(room.centre, room.zone, doors)) return no('not_found');
      return into(room.centre);
    case 'menu':
      return doors.hasCentre(room.centre) ? into(room.centre) : no('not_found');
    case 'sign': {
      const centre = doors.centreOfWindow(room.window);
      const isElsewhere = room.centre !== null && room.centre !== centre;
      return centre === null || isElsewhere ? no('not_found') : into(centre);
    }
    case 'ticket': {
      // The key is asked first: a stranger must not learn which tickets exist.
      if (visitor.key === null || !doors.keyOpens(room.ticket, visitor.key)) return no('forbidden');
      const home = await doors.findTicket(room.ticket);
      return home === null ? no('not_found') : into(home.centre);
    }
    case 'window':
    case 'desk':
      return admitToWindow(room.window, visitor.staff, doors);
    case 'device':
    case 'printer':
      return admitDevice(room.device, visitor.device);
    case 'devices':
    case 'hall':
      return admitToHall(room.centre, visitor.staff, doors);
    case 'help':
      return admitToHelp(room.centre, visitor, doors);
    default:
      return room satisfies never;
  }
}

function areZones(centre: CentreId, zone: ZoneChoice | null, { hasZone }: Doors): boolean {
  return zonesIn(zone)?.every((one) => hasZone(centre, one)) ?? true;
}

/** A stranger must not learn which devices there are. */
function admitDevice(id: string, device: Visitor['device']): Admission {
  if (device === null || device === 'bad') return no('unauthenticated');
  return device.id === id ? into(device.centre) : no('forbidden');
}

/** What only those who run the hall see. */
function admitToHall(centre: CentreId, staff: StaffCaller | null, doors: Doors): Admission {
  if (staff === null) return no('unauthenticated');
  if (!mayAt(staff, centre, 'supervisor', 'administrator')) return no('forbidden');
  return doors.hasCentre(centre) ? into(centre) : no('not_found');
}

/** Whoever works in the hall may go; a kiosk sees whether somebody comes. */
function admitToHelp(centre: CentreId, { device, staff }: Visitor, doors: Doors): Admission {
  if (device === null && staff === null) return no('unauthenticated');
  if (device === null && staff !== null && !mayAt(staff, centre)) return no('forbidden');
  return doors.hasCentre(centre) ? into(centre) : no('not_found');
}

async function admitToWindow(
  window: WindowId,
  staff: StaffCaller | null,
  doors: Doors,
): Promise<Admission> {
  if (staff === null) return no('unauthenticated');
  const centre = doors.centreOfWindow(window);
  if (centre === null) return no('not_found');
  if (!mayAt(staff, centre)) return no('forbidden');
  const holder = (await doors.holderOf(window)) === staff.user;
  if (holder || mayAt(staff, centre, 'supervisor', 'administrator')) return into(centre, holder);
  return no('forbidden');
}
