import type { DeviceAnswer } from '@talon/shared/contract/devices.ts';
import { defined } from '../defined.ts';

/** What the audit log tells of a screen; what is not of its kind is not there. */
export function forLog({ kind, name, ...wishes }: DeviceAnswer): object {
  const { zone, window, printer, speaks, media } = wishes;
  const board = kind === 'board' ? { speaks, showsMedia: media } : {};
  return defined({
    title: name,
    kind,
    zone: zone ?? undefined,
    window: window ?? undefined,
    printer: printer ?? undefined,
    ...board,
  });
}
