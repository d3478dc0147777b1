import { wait } from '@talon/shared/client/after.ts';
import { newKey } from '@talon/shared/client/api.ts';
import { useMemo } from 'react';
import { type Request, useSend } from '../../app/api.ts';
import { perform } from '../../app/perform.ts';
import { type Failure, failureOf } from '../../desk-pages/failure.ts';
import type { DeviceActs } from './devices-context.ts';
import { useDeviceTexts } from './use-device-texts.ts';

/** Each act is one intention with one key: a lost answer never does it twice. */
export function useDeviceActs(): DeviceActs {
  const send = useSend();
  const { unreachable } = useDeviceTexts();
  return useMemo(() => {
    const act = async (request: Request): Promise<Failure | null> => {
      const deps = { send, wait, now: Date.now, repeating: () => undefined };
      return failureOf(await perform({ ...request, key: newKey() }, deps), unreachable);
    };
    const path = (device: string): string => `/devices/${encodeURIComponent(device)}`;
    return {
      command: (device, kind) =>
        act({ method: 'POST', path: `${path(device)}/commands`, body: { kind } }),
      change: (device, body) => act({ method: 'PATCH', path: path(device), body }),
      revoke: (device) => act({ method: 'DELETE', path: path(device) }),
    };
  }, [send, unreachable]);
}
