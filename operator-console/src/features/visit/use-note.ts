import { useConnection } from '@talon/shared/client/live-view.ts';
import { isPassing } from '@talon/shared/client/room-state.ts';
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

/** What the server is to be given of a note; null: nothing, or it has it. */
export function noteToSend(note: {
  readonly typed: string | null;
  /** As the server told it when the visit came to this window. */
  readonly read: string | null;
  /** The connection was lost since: a server that has begun anew knows no notes. */
  readonly wasAway: boolean;
  readonly kept: string | null;
}): string | null {
  const { typed, read, wasAway, kept } = note;
  const held = typed ?? (wasAway && read !== '' ? read : null);
  return held === kept ? null : held;
}

/** The note may be taken later: nobody answered, the server is in trouble, or nobody is signed in. */
export const isAgain = (code: string | null): boolean =>
  code === null || code === 'unauthenticated' || isPassing(code);

/**
 * The note of the visit in hand: what a colleague wrote before until something is typed, and then
 * what is typed, sent whenever the hand rests and again until the server has it, also one that was
 * restarted meanwhile.
 */
export function useNote(ticket: string, typed: string | null): Note {
  const { view } = useDesk();
  const send = useSend();
  const { data } = useSeenTicket(ticket);
  const [kept, setKept] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const latest = useRef(send);
  latest.current = send;
  const wasAway = useWasAway(() => setKept(null));
  const text = noteToSend({ typed, read: data?.note ?? null, wasAway, kept });
  useEffect(() => {
    if (text === null) return;
    const ask = async (): Promise<void> => {
      const path = `/windows/${view.id}/note`;
      const body = { ticketId: ticket, text };
      const answer = await latest.current({ method: 'PUT', path, body });
      if (answer.ok) setKept(text);
      else if (isAgain(answer.problem?.code ?? null)) setTries((before) => before + 1);
    };
    const timer = setTimeout(() => void ask(), tries === 0 ? restMs : againMs);
    return () => clearTimeout(timer);
  }, [ticket, text, tries, view.id]);
  return { text: typed ?? data?.note ?? '', isKept: typed === null || text === null };
}

/** Whether the connection was lost and came back while this visit was in hand. */
function useWasAway(onReturn: () => void): boolean {
  const { state } = useConnection();
  const [before, setBefore] = useState(state);
  const [wasAway, setWasAway] = useState(false);
  if (state !== before) {
    setBefore(state);
    if (before === 'offline') {
      setWasAway(true);
      onReturn();
    }
  }
  return wasAway;
}
