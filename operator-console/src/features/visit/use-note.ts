import { useEffect, useRef, useState } from 'react';
import { useSend } from '../../app/api.ts';
import { useDesk } from '../desk/desk-context.ts';
import { useSeenTicket } from './use-seen-ticket.ts';

/** After so long without a key the note is sent, ms. */
const restMs = 700;
/** How soon a note that nobody took is sent again, ms. */
const againMs = 3000;

export interface Note {
  readonly text: string;
  /** The server has it as it stands. */
  readonly isKept: boolean;
}

/**
 * The note of the visit in hand: what a colleague wrote before until something is typed, and then
 * what is typed, sent whenever the hand rests and again until the server has it.
 */
export function useNote(ticket: string, typed: string | null): Note {
  const { view } = useDesk();
  const send = useSend();
  const { data } = useSeenTicket(ticket);
  const [kept, setKept] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    if (typed === null || typed === kept) return;
    const ask = async (): Promise<void> => {
      const path = `/windows/${view.id}/note`;
      const body = { ticketId: ticket, text: typed };
      const answer = await latest.current({ method: 'PUT', path, body });
      if (answer.ok) setKept(typed);
      else if (answer.problem === null) setTries((before) => before + 1);
    };
    const timer = setTimeout(() => void ask(), tries === 0 ? restMs : againMs);
    return () => clearTimeout(timer);
  }, [ticket, typed, kept, tries, view.id]);
  const text = typed ?? data?.note ?? '';
  return { text, isKept: typed === null || typed === kept };
}
