import { demoDevice } from '@talon/shared/client/pairing/demo-device.ts';
import {
  forgetDevice,
  loadDevice,
  type PairedDevice,
  saveDevice,
} from '@talon/shared/client/pairing/device-store.ts';
import { useCallback, useEffect, useState } from 'react';
import type { Params } from './params.ts';

type ScreenKind = 'board' | 'sign';

/** What a page of the demonstration may be paired as; null: its address asks for something else. */
export function demoPlace(kind: ScreenKind, { centre, zone, window, pair }: Params) {
  if (pair || (centre !== null && centre !== 'demo')) return null;
  if (kind === 'sign') return window === null ? null : { kind, window };
  return zone === null ? { kind } : { kind, zone };
}

export interface OwnDevice {
  /** Undefined until it is known whether this is the demonstration. */
  readonly device: PairedDevice | null | undefined;
  readonly paired: (device: PairedDevice) => void;
  /** Its administrator changed what it shows. */
  readonly changed: (device: PairedDevice) => void;
  readonly forget: () => void;
  /** Its administrator unpaired it: it asks for a code, also where a board needs none. */
  readonly isRevoked: boolean;
}

/** Who this screen is: paired before, a page of the demonstration, or nobody in particular. */
export function useOwnDevice(kind: ScreenKind, params: Params): OwnDevice {
  const [device, setDevice] = useState<PairedDevice | null | undefined>(
    () => loadDevice(kind) ?? undefined,
  );
  const [wasRevoked, setRevoked] = useState(false);
  const looking = device === undefined;
  useEffect(() => {
    if (!looking) return;
    let left = false;
    const place = demoPlace(kind, params);
    void (place === null ? Promise.resolve(null) : demoDevice(place)).then((found) => {
      if (!left) setDevice(found);
    });
    return () => {
      left = true;
    };
  }, [looking, kind, params]);
  const changed = useCallback(
    (next: PairedDevice) => {
      // A page of the demonstration is not stored: each is another device, told by its address.
      if (loadDevice(kind) !== null) saveDevice(next);
      setDevice(next);
    },
    [kind],
  );
  const forget = useCallback(() => {
    forgetDevice(kind);
    setRevoked(true);
    setDevice(null);
  }, [kind]);
  const isRevoked = wasRevoked && device === null;
  return { device, paired: setDevice, changed, forget, isRevoked };
}
