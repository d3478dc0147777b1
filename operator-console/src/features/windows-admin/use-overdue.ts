import type { CentreDocument } from '@talon/shared/contract/centre-settings.ts';
import type { QueueAnswer } from '@talon/shared/contract/windows.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSend } from '../../app/api.ts';

/** Categories with somebody who waits longer than the target; asked now and then. */
export function useOverdue({
  id,
  services,
}: Pick<CentreDocument, 'id' | 'services'>): ReadonlySet<string> {
  const send = useSend();
  const path = `/centres/${encodeURIComponent(id)}/queue`;
  const { data } = useQuery({
    queryKey: [path, 'overdue'],
    queryFn: async () => {
      const answer = await send<QueueAnswer>({ method: 'GET', path });
      if (answer.ok) return answer.body.items;
      throw new Error(answer.problem?.code ?? 'unreachable');
    },
    refetchInterval: 10_000,
  });
  return useMemo(() => {
    const categoryOf = new Map(services.map((service) => [service.id, service.category]));
    const late = (data ?? []).filter((item) => item.waitedMinutes > item.targetMinutes);
    return new Set(
      late.flatMap((item) => item.services.slice(0, 1).map((one) => categoryOf.get(one.id) ?? '')),
    );
  }, [data, services]);
}
