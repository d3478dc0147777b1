import type { HistoryItem } from '@talon/shared/contract/tickets.ts';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useSend } from '../../app/api.ts';

interface Seen {
  readonly history?: readonly HistoryItem[];
  readonly note?: string | null;
}

/** What the house knows of a ticket beside the view: its way today and its note. */
export function useSeenTicket(ticket: string): UseQueryResult<Seen> {
  const send = useSend();
  return useQuery({
    queryKey: ['seen-at-window', ticket],
    queryFn: async () => {
      const answer = await send<Seen>({ method: 'GET', path: `/tickets/${ticket}` });
      if (!answer.ok) throw new Error(answer.problem?.code ?? 'unreachable');
      return answer.body;
    },
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
}
