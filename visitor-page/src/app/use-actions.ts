import { type Answer, callApi, newKey } from '@talon/shared/client/api.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { useRef, useState } from 'react';
import { createIntentions, type Intentions } from './intentions.ts';
import type { TicketLink } from './ticket-link.ts';

const bodies = { later: { places: 1 }, cancel: {} };

/** The words for an action that did not go through; null when it did. */
function noticeOf(answer: Answer<unknown>, failed: string): string | null {
  if (answer.ok) return null;
  return answer.problem?.detail ?? failed;
}

/** What the visitor can do to the own ticket from the phone. */
export function useActions(link: TicketLink, language: Language, failed: string) {
  const [notice, setNotice] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const speaks = useRef(language);
  speaks.current = language;
  const [intentions] = useState<Intentions>(() =>
    createIntentions((wish, key) => {
      const path = `/tickets/${link.id}/${wish}`;
      const call = { method: 'POST', path, body: bodies[wish], key, ticketKey: link.key } as const;
      return callApi({ ...call, language: speaks.current });
    }, newKey),
  );
  const act = (wish: keyof typeof bodies): void => {
    const sent = intentions.act(wish);
    if (sent === null) return;
    setBusy(true);
    void sent.then((answer) => {
      setBusy(false);
      setNotice(noticeOf(answer, failed));
    });
  };
  return { notice, busy, letPass: () => act('later'), cancel: () => act('cancel') };
}
