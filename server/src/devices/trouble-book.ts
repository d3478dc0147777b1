import type { DeviceEventKind } from '@talon/shared/contract/device-commands.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import type { DeviceTrouble, Trouble } from '@talon/shared/views/devices-view.ts';

/** What comes into a device's history; that it is away, its presence tells. */
const eventOf = {
  offline: null,
  paper_out: 'paper_out',
  printer_away: 'printer_away',
  paper_low: 'paper_low',
  no_voice: 'no_voice',
  errors: 'errors',
} as const satisfies Record<DeviceTrouble, DeviceEventKind | null>;

const ofPrinter: readonly DeviceTrouble[] = ['paper_out', 'printer_away', 'paper_low'];

export interface TroubleBook {
  readonly of: (device: string) => readonly Trouble[];
  /** Takes what is wrong now and gives what is new in it, for the history. */
  readonly put: (device: string, found: readonly Trouble[]) => readonly DeviceEventKind[];
  readonly forget: (device: string) => void;
}

/** Since when each device has which trouble: one that stays keeps its beginning. */
export function createTroubleBook(): TroubleBook {
  const book = new Map<string, ReadonlyMap<DeviceTrouble, Instant>>();
  const listOf = (device: string): readonly Trouble[] =>
    [...(book.get(device) ?? [])].map(([kind, since]) => ({ kind, since }));
  return {
    of: listOf,
    put: (device, found) => {
      const before = book.get(device) ?? new Map<DeviceTrouble, Instant>();
      const after = new Map(found.map(({ kind, since }) => [kind, before.get(kind) ?? since]));
      book.set(device, after);
      const isNew = ({ kind }: Trouble): boolean => !before.has(kind);
      const events = found.filter(isNew).flatMap(({ kind }) => eventOf[kind] ?? []);
      const isMended =
        ofPrinter.some((kind) => before.has(kind)) &&
        !after.has('offline') &&
        !ofPrinter.some((kind) => after.has(kind));
      return isMended ? [...events, 'printer_ok'] : events;
    },
    forget: (device) => void book.delete(device),
  };
}
