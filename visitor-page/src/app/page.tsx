import { type Answer, callApi, newKey } from '@talon/shared/client/api.ts';
import { useNow } from '@talon/shared/client/clock.ts';
import { useView } from '@talon/shared/client/live-view.ts';
import { useOfflineSince } from '@talon/shared/client/use-offline.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { visitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { makeSignal } from '../features/signal/signal.ts';
import { useCallSignal } from '../features/signal/use-call-signal.ts';
import { storedLanguage, storeLanguage } from './preferences.ts';
import { Screen } from './screen.tsx';
import type { TicketLink } from './ticket-link.ts';

/** The words for an action that did not go through; null when it did. */
function noticeOf(answer: Answer<unknown>, failed: string): string | null {
  if (answer.ok) return null;
  return answer.problem?.detail ?? failed;
}

function useActions(link: TicketLink, language: Language, failed: string) {
  const [notice, setNotice] = useState<string | null>(null);
  const act = (what: string, body: unknown): void => {
    const call = {
      method: 'POST',
      path: `/tickets/${link.id}/${what}`,
      body,
      key: newKey(),
    } as const;
    void callApi({ ...call, ticketKey: link.key, language }).then((answer) =>
      setNotice(noticeOf(answer, failed)),
    );
  };
  return {
    notice,
    letPass: () => act('later', { places: 1 }),
    cancel: () => act('cancel', {}),
  };
}

function useDocumentFace(language: Language, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}

export function Page({ link }: { readonly link: TicketLink }): ReactElement {
  const { view, refused } = useView<TicketView>(`ticket:${link.id}`, { key: link.key });
  const offlineSince = useOfflineSince();
  const now = useNow(1000);
  const [chosen, setChosen] = useState<Language | null>(storedLanguage);
  const [signalOn, setSignalOn] = useState(false);
  const [acknowledged, setAcknowledged] = useState<string | null>(null);
  const signal = useMemo(makeSignal, []);
  const language = chosen ?? view?.language ?? 'uk';
  const texts = visitorTexts[language];
  const { notice, letPass, cancel } = useActions(link, language, texts.failed);

  const announcement =
    view?.state === 'called' ? `${view.window?.number}/${view.repeat}/${view.calledAt}` : null;
  const known = announcement !== null && acknowledged === announcement;
  useCallSignal(signal, announcement, known || !signalOn);
  const title =
    view?.state === 'called' && view.window
      ? texts.calledTitle(view.number, view.window.number)
      : texts.title(view?.number ?? '');
  useDocumentFace(language, view === null ? 'Talon' : title);

  return (
    <Screen
      view={view}
      refused={refused}
      offlineSince={offlineSince}
      now={now}
      language={language}
      texts={texts}
      signalOn={signalOn}
      acknowledged={known}
      notice={notice}
      onLanguage={(next) => {
        storeLanguage(next);
        setChosen(next);
      }}
      onSignal={(on) => {
        if (on) signal.unlock();
        setSignalOn(on);
      }}
      onAcknowledge={() => setAcknowledged(announcement)}
      onLetPass={letPass}
      onCancel={cancel}
      onReload={() => window.location.reload()}
    />
  );
}
