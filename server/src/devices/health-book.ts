import { type HealthBody, healthBody } from '@talon/shared/contract/device-health.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import { writtenOr } from '../queue/storage-unavailable.ts';
import type { DeviceRows } from './device-rows.ts';
import type { HealthRow } from './tables.ts';

/** However often a screen speaks, its row is written at most so often. */
export const writeEveryMs = 60_000;

export interface Told {
  readonly at: Instant;
  readonly address: string | null;
  readonly health: HealthBody;
}

export interface HealthBook {
  readonly of: (device: string) => Told | null;
  readonly put: (device: string, told: Told) => Promise<void>;
  readonly forget: (device: string) => void;
}

/** What each screen told last of itself: in memory at once, in its row at most once a minute. */
export async function openHealthBook(
  rows: Pick<DeviceRows, 'health' | 'saveHealth'>,
): Promise<HealthBook> {
  const book = new Map<string, Told>();
  const written = new Map<string, Instant>();
  for (const row of await rows.health()) {
    const told = readRow(row);
    if (told !== null) book.set(row.device, told);
  }
  return {
    of: (device) => book.get(device) ?? null,
    put: async (device, told) => {
      book.set(device, told);
      const last = written.get(device);
      if (last !== undefined && told.at - last < writeEveryMs) return;
      written.set(device, told.at);
      const { at, address, health } = told;
      // A full disk does not make a screen fail: its next word is written.
      await writtenOr(
        () => rows.saveHealth({ device, at, address, body: JSON.stringify(health) }),
        () => void written.delete(device),
      );
    },
    forget: (device) => {
      book.delete(device);
      written.delete(device);
    },
  };
}

/** Null: written by a version that told other things. */
function readRow({ at, address, body }: HealthRow): Told | null {
  const read = healthBody.safeParse(JSON.parse(body));
  return read.success ? { at, address, health: read.data } : null;
}
