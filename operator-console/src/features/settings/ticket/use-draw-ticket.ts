import { useSendRaw } from '../../../app/raw.ts';
import { useOffice } from '../../../office/office-context.ts';

/** Draws a ticket by a layout that nobody has saved. */
export function useDrawTicket(): (body: string) => Promise<Blob> {
  const send = useSendRaw();
  const { centre } = useOffice();
  return async (body) => {
    const path = `/centres/${encodeURIComponent(centre.id)}/ticket-preview`;
    const answer = await send({ method: 'POST', path, body });
    if (answer.ok) return answer.blob;
    throw new Error(answer.problem?.code ?? 'unreachable');
  };
}
