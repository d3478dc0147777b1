import { useNow } from '@talon/shared/client/clock.ts';
import { useView } from '@talon/shared/client/live-view.ts';
import { useOfflineSince } from '@talon/shared/client/use-offline.ts';
import { useWaking } from '@talon/shared/client/waking.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { visitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { announcementOf } from '../features/signal/announcement.ts';
import { makeSignal } from '../features/signal/signal.ts';
import { useCallSignal } from '../features/signal/use-call-signal.ts';
import { storedLanguage, storeLanguage } from './preferences.ts';
import { isShut } from './refusal.ts';
import { Screen } from './screen.tsx';
import type { TicketLink } from './ticket-link.ts';
import { useActions } from './use-actions.ts';

function useDocumentFace(language: Language, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}

export function Page({ link }: { readonly link: TicketLink }): ReactElement {
  const { view, refused, staleSince } = useView<TicketView>(`ticket:${link.id}`, { key: link.key });
  const offlineSince = useOfflineSince(staleSince);
  const now = useNow(1000);
  const [chosen, setChosen] = useState<Language | null>(storedLanguage);
  const [signalOn, setSignalOn] = useState(false);
  const [acknowledged, setAcknowledged] = useState<string | null>(null);
  const signal = useMemo(() => makeSignal(), []);
  const language = chosen ?? view?.language ?? 'uk';
  const texts = visitorTexts[language];
  const { notice, busy, letPass, cancel } = useActions({
    link,
    view,
    language,
    failed: texts.failed,
  });
  useWaking(signal.wake);

  const seen = isShut(refused) ? null : view;
  const announcement = announcementOf(seen);
  // Who said «on my way» before a pause is asked anew after it, in the shelter perhaps.
  if (announcement === null && acknowledged !== null) setAcknowledged(null);
  const known = announcement !== null && acknowledged === announcement;
  useCallSignal(signal, announcement, known || !signalOn);
  const title =
    announcement !== null && seen?.window
      ? texts.calledTitle(seen.number, seen.window.number)
      : texts.title(seen?.number ?? '');
  useDocumentFace(language, seen === null ? 'Talon' : title);

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
      busy={busy}
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
