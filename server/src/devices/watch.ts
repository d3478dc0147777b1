import type { DeviceCommandKind, DeviceEventKind } from '@talon/shared/contract/device-commands.ts';
import type { DeviceAnswer } from '@talon/shared/contract/devices.ts';
import type { CentreId, Instant } from '@talon/shared/domain/words.ts';
import { troublesOf } from '@talon/shared/views/devices.ts';
import type { DeviceCommand, DeviceItem } from '@talon/shared/views/devices-view.ts';
import type { Timers } from '../hall/pace.ts';
import { type Commands, createCommands } from './commands.ts';
import type { DeviceStore } from './devices.ts';
import type { HealthBook, Told } from './health-book.ts';
import type { History } from './history.ts';
import { createPresence, graceMs, type PresenceBook } from './presence.ts';
import { createTroubleBook } from './trouble-book.ts';

export interface DeviceWatch extends Pick<PresenceBook, 'entered' | 'left'> {
  /** A screen told how it is. */
  readonly told: (device: string, told: Told) => Promise<void>;
  readonly send: (device: string, kind: DeviceCommandKind, by: string) => DeviceCommand;
  /** False: no such command waits. */
  readonly done: (device: string, command: string) => boolean;
  readonly waiting: Commands['waiting'];
  /** What a person did with the device. */
  readonly noted: (device: string, what: DeviceEventKind, by: string) => void;
  readonly items: (centre: CentreId) => readonly DeviceItem[];
  readonly onChange: (listener: (centre: CentreId) => void) => () => void;
  readonly close: () => void;
}

export interface WatchParts extends Timers {
  readonly store: DeviceStore;
  readonly health: HealthBook;
  readonly history: Pick<History, 'add'>;
  readonly newId: () => string;
  readonly onFault: (fault: unknown) => void;
}

/** How every screen is: who is here, what each told of itself, what was asked of it. */
export function createWatch(parts: WatchParts): DeviceWatch {
  const { store, health, now } = parts;
  const listeners = new Set<(centre: CentreId) => void>();
  const troubles = createTroubleBook();
  const noted = (device: string, what: DeviceEventKind, by?: string): void => {
    parts.history.add(device, what, by).catch(parts.onFault);
  };
  const tell = (device: string): void => {
    const face = store.find(device);
    if (face !== null) for (const listener of listeners) listener(face.centre);
  };
  const presence = createPresence(parts, (device, isOnline) => {
    noted(device, isOnline ? 'online' : 'offline');
    changed(device);
  });
  const commands = createCommands(parts, (device, kind, outcome) => {
    noted(device, `${kind}_${outcome}`);
    tell(device);
  });
  const stateOf = (device: string) => {
    const { isOnline, since } = presence.of(device);
    const seenAt = store.seenAt(device);
    if (isOnline) return { state: 'online', since, seenAt } as const;
    if (seenAt === null) return { state: 'new', since: null, seenAt } as const;
    return { state: 'offline', since: since ?? health.of(device)?.at ?? seenAt, seenAt } as const;
  };
  /** Looks anew at what is wrong with a device, and notes what came and what went. */
  const changed = (device: string): void => {
    const face = store.find(device);
    if (face === null) return;
    const { state, since } = stateOf(device);
    const found = troublesOf(face, state, health.of(device)?.health ?? null).map((kind) => ({
      kind,
      since: kind === 'offline' ? (since ?? now()) : now(),
    }));
    for (const what of troubles.put(device, found)) noted(device, what);
    tell(device);
  };
  const itemOf = (face: DeviceAnswer): DeviceItem => {
    const told = health.of(face.id);
    return {
      ...face,
      ...stateOf(face.id),
      seenAt: later(told?.at ?? null, store.seenAt(face.id)),
      health: told?.health ?? null,
      address: told?.address ?? null,
      troubles: troubles.of(face.id),
      command: commands.last(face.id),
    };
  };
  const stopStore = store.onChange((face) => {
    if (store.isPaired(face.id)) return changed(face.id);
    for (const book of [presence, commands, health, troubles]) book.forget(face.id);
    for (const listener of listeners) listener(face.centre);
  });

  // Who does not come back after a restart of the server is away, though nobody saw it leave.
  const stopWaiting = parts.after(graceMs, () => {
    for (const { id } of store.all()) changed(id);
  });

  return {
    entered: presence.entered,
    left: presence.left,
    told: async (device, told) => {
      if (!store.isPaired(device)) return;
      await health.put(device, told);
      changed(device);
    },
    send: (device, kind, by) => {
      const command = commands.send(device, kind);
      noted(device, kind, by);
      tell(device);
      return command;
    },
    done: commands.done,
    waiting: commands.waiting,
    noted,
    items: (centre) => store.list(centre).map(itemOf),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      stopStore();
      stopWaiting();
      presence.close();
      commands.close();
    },
  };
}

function later(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}
