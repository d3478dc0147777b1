import { createContext, use, useEffect } from 'react';
import type { HealthBody } from '../../contract/device-health.ts';

/** What the parts of a paired page tell its link, and what they are told. */
export interface DeviceDesk {
  /** Of a kiosk: where it prints; null = the centre's usual printer. */
  readonly printer: string | null;
  readonly speaks: boolean;
  readonly media: boolean;
  /** Counts up and down: a reload waits until nobody is busy. */
  readonly busy: (by: 1 | -1) => void;
  readonly tell: (part: Partial<Pick<HealthBody, 'sound' | 'printer'>>) => void;
}

export const DeviceContext = createContext<DeviceDesk | null>(null);

/** What an administrator wants of this screen. A page that is not paired does everything. */
export function useDeviceWishes(): Pick<DeviceDesk, 'printer' | 'speaks' | 'media'> {
  const desk = use(DeviceContext);
  return desk ?? { printer: null, speaks: true, media: true };
}

/** While true this page is not reloaded: a call is shown, or a visitor is at it. */
export function useBusy(isBusy: boolean): void {
  const busy = use(DeviceContext)?.busy;
  useEffect(() => {
    if (!isBusy || busy === undefined) return;
    busy(1);
    return () => busy(-1);
  }, [isBusy, busy]);
}

/** Tells the administrator what spoke last: see `soundProviders` of the contract. */
export function useTellSound(sound: HealthBody['sound']): void {
  const tell = use(DeviceContext)?.tell;
  useEffect(() => {
    tell?.({ sound });
  }, [tell, sound]);
}

/** Tells how the printer at this kiosk is, as far as the page knows. */
export function useTellPrinter(printer: HealthBody['printer']): void {
  const tell = use(DeviceContext)?.tell;
  useEffect(() => {
    tell?.({ printer });
  }, [tell, printer]);
}
