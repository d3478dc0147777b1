import type { DeviceHistoryAnswer } from '@talon/shared/contract/device-commands.ts';
import type { DeviceItem } from '@talon/shared/views/devices-view.ts';
import { useQuery } from '@tanstack/react-query';
import { useSend } from '../../app/api.ts';
import type { DevicesPage } from './devices-context.ts';

/** What can have come into the history: when one of these changes it is asked for again. */
function marksOf({ state, since, troubles, command, name, zone, window }: DeviceItem): string {
  return JSON.stringify([state, since, troubles, command, name, zone, window]);
}

export function useHistory(chosen: DeviceItem | null): DevicesPage['history'] {
  const send = useSend();
  const id = chosen?.id ?? '';
  const { data, isError } = useQuery({
    queryKey: ['device-history', id, chosen === null ? '' : marksOf(chosen)],
    enabled: chosen !== null,
    placeholderData: (last, query) => (query?.queryKey[1] === id ? last : undefined),
    queryFn: async () => {
      const path = `/devices/${encodeURIComponent(id)}/history`;
      const answer = await send<DeviceHistoryAnswer>({ method: 'GET', path });
      if (answer.ok) return answer.body.items;
      throw new Error(answer.problem?.code ?? 'unreachable');
    },
  });
  return data ?? (isError ? 'lost' : null);
}
