import type { FoundTicketsAnswer } from '@talon/shared/contract/reception.ts';
import type { HistoryItem, StaffFacts } from '@talon/shared/contract/tickets.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useSend } from '../../app/api.ts';
import { useSettings } from '../../app/settings-context.ts';

export type FoundTicket = FoundTicketsAnswer['items'][number];
/** A ticket as staff see it. */
export type SeenTicket = Omit<TicketView, 'version'> & {
  readonly history?: readonly HistoryItem[] | undefined;
  readonly staff?: StaffFacts | null | undefined;
};

export interface FoundTickets {
  readonly typed: string;
  readonly type: (typed: string) => void;
  /** Asks for what is typed. */
  readonly find: () => void;
  /** null: nothing was asked yet. */
  readonly items: readonly FoundTicket[] | null;
  /** The number that was asked for. */
  readonly asked: string;
  /** Why the last question was not answered. */
  readonly failure: string | null;
  readonly show: (ticket: string | null) => void;
  readonly ticket: SeenTicket | null;
  /** Something was done to it: it is read anew. */
  readonly refresh: () => void;
}

/** How often a ticket on the screen is read again, ms: its place moves with the hall. */
const againMs = 3000;

export function useFoundTicket(centre: string): FoundTickets {
  const send = useSend();
  const { t } = useSettings();
  const [typed, type] = useState('');
  const [result, setResult] = useState<{ asked: string; items: readonly FoundTicket[] } | null>(
    null,
  );
  const [shown, show] = useState<string | null>(null);
  const { data = null, refetch } = useQuery({
    queryKey: ['seen-ticket', shown],
    enabled: shown !== null,
    queryFn: async () => {
      const path = `/tickets/${shown}`;
      const answer = await send<SeenTicket>({ method: 'GET', path });
      if (!answer.ok) throw new Error(answer.problem?.code ?? 'unreachable');
      return answer.body;
    },
    refetchInterval: againMs,
  });
  // A slow answer to an older question must not bring its ticket under the hand.
  const newest = useRef(0);
  const [failure, setFailure] = useState<string | null>(null);
  const find = async (): Promise<void> => {
    const number = typed.trim();
    if (number === '') return;
    newest.current += 1;
    const mine = newest.current;
    setFailure(null);
    const path = `/centres/${centre}/tickets?number=${encodeURIComponent(number)}`;
    const answer = await send<FoundTicketsAnswer>({ method: 'GET', path });
    if (newest.current !== mine) return;
    if (!answer.ok) {
      setFailure(answer.problem?.detail ?? t.connection.unreachable);
      return;
    }
    const { items } = answer.body;
    setResult({ asked: number, items });
    const [only] = items;
    show(items.length === 1 && only !== undefined ? only.id : null);
  };
  return {
    typed,
    type,
    find: () => void find(),
    items: result?.items ?? null,
    asked: result?.asked ?? '',
    failure,
    show: (ticket) => {
      newest.current += 1;
      setFailure(null);
      setResult(null);
      show(ticket);
    },
    ticket: shown === null ? null : data,
    refresh: () => void refetch(),
  };
}
