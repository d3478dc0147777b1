import { useState } from 'react';
import { type DialogName, isOfTicket } from './desk-requests.ts';

interface Opened {
  readonly name: DialogName;
  /** The ticket it is about; null: about none. */
  readonly ticket: string | null;
}

/**
 * The dialog that is open. One about a ticket closes when that ticket leaves the window: it must
 * neither hold the keys nor stand over the next visitor.
 */
export function useDialog(
  ticket: string | null,
  initial: DialogName | null,
): readonly [DialogName | null, (name: DialogName | null) => void] {
  const asked = (name: DialogName): Opened => ({ name, ticket: isOfTicket(name) ? ticket : null });
  const [opened, set] = useState<Opened | null>(initial === null ? null : asked(initial));
  const isOver = opened !== null && opened.ticket !== null && opened.ticket !== ticket;
  if (isOver) set(null);
  return [
    isOver ? null : (opened?.name ?? null),
    (name) => {
      const isOfNobody = name !== null && isOfTicket(name) && ticket === null;
      set(name === null || isOfNobody ? null : asked(name));
    },
  ];
}
