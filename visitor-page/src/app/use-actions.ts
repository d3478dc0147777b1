import { type Answer, callApi, newKey } from '@talon/shared/client/api.ts';
import { createIntentions, type Intentions } from '@talon/shared/client/intentions.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import { useRef, useState } from 'react';
import type { TicketLink } from './ticket-link.ts';

const bodies = { later: { places: 1 }, cancel: {} };

type Wish = keyof typeof bodies;

/** What a wish of the visitor changes; null: not known yet. */
const placeOf = (view: TicketView | null): string | null =>
  view === null ? null : `${view.state}/${view.ahead}`;

const isSilent = (answer: Answer<unknown>): boolean => !answer.ok && answer.problem === null;

/** The words for an action that did not go through; null when it did. */
function noticeOf(answer: Answer<unknown>, failed: string): string | null {
  if (answer.ok) return null;
  return answer.problem?.detail ?? failed;
}

interface ActionsFor {
  readonly link: TicketLink;
  readonly view: TicketView | null;
  readonly language: Language;
  /** The words where nobody answered. */
  readonly failed: string;
}

/**
 * What the visitor can do to the own ticket from the phone. A new place or state tells what became
 * of a wish that nobody answered: the words about it go, and the next press is another wish.
 */
export function useActions({ link, view, language, failed }: ActionsFor) {
  const [notice, setNotice] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const speaks = useRef(language);
  speaks.current = language;
  const [intentions] = useState<Intentions<Wish>>(() =>
    createIntentions((wish, key) => {
      const path = `/tickets/${link.id}/${wish}`;
      const call = { method: 'POST', path, body: bodies[wish], key, ticketKey: link.key } as const;
      return callApi({ ...call, language: speaks.current });
    }, newKey),
  );
  const place = placeOf(view);
  const [before, setBefore] = useState(place);
  if (place !== before) {
    setBefore(place);
    setNotice(null);
    intentions.forget();
  }
  const latest = useRef(place);
  latest.current = place;
  const act = (wish: Wish): void => {
    const sent = intentions.act(wish);
    if (sent === null) return;
    const from = place;
    setBusy(true);
    void sent.then((answer) => {
      setBusy(false);
      // The page has shown meanwhile what became of it.
      const isSeen = isSilent(answer) && latest.current !== from;
      setNotice(isSeen ? null : noticeOf(answer, failed));
    });
  };
  return { notice, busy, letPass: () => act('later'), cancel: () => act('cancel') };
}
