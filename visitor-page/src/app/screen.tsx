import type { Language } from '@talon/shared/locale/languages.ts';
import type { VisitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import type { ReactElement } from 'react';
import { Announcer } from '../features/ticket/announcer.tsx';
import { Called } from '../features/ticket/called.tsx';
import { OfflineNote } from '../features/ticket/offline-note.tsx';
import { isPaused } from '../features/ticket/pause.ts';
import { PauseNote } from '../features/ticket/pause-note.tsx';
import { Plain, plainIcons, plainOf } from '../features/ticket/plain.tsx';
import { spokenOf } from '../features/ticket/spoken.ts';
import { Waiting } from '../features/ticket/waiting.tsx';
import { Header } from './header.tsx';
import { isShut } from './refusal.ts';

/** Everything the page shows, as data: the live page and the preview give the same. */
export interface ScreenProps {
  readonly view: TicketView | null;
  readonly refused: string | null;
  /** Epoch ms since when what is shown may not be so, else null. */
  readonly offlineSince: number | null;
  readonly now: number;
  readonly language: Language;
  readonly texts: VisitorTexts;
  readonly signalOn: boolean;
  readonly acknowledged: boolean;
  readonly notice: string | null;
  /** An action is on its way to the server. */
  readonly busy: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onSignal: (on: boolean) => void;
  readonly onAcknowledge: () => void;
  readonly onLetPass: () => void;
  readonly onCancel: () => void;
  readonly onReload: () => void;
}

function Unseen({ refused, texts, onReload }: ScreenProps): ReactElement {
  if (refused === 'client_too_old') {
    return (
      <Plain
        icon={plainIcons.tooOld}
        number={null}
        title={texts.tooOld}
        text={texts.tooOldText}
        action={{ word: texts.reload, act: onReload }}
      />
    );
  }
  if (isShut(refused)) {
    return (
      <Plain
        icon={plainIcons.badLink}
        number={null}
        title={texts.badLink}
        text={texts.badLinkText}
      />
    );
  }
  return <Plain icon={plainIcons.connecting} number={null} title={texts.connecting} text="" />;
}

function Body({ view, ...props }: ScreenProps & { readonly view: TicketView }): ReactElement {
  const { language, texts } = props;
  if (view.state === 'waiting') {
    return <Waiting {...props} view={view} isLive={props.offlineSince === null} />;
  }
  const shown = plainOf({ view, language, texts }, view.state, props.now);
  return (
    <>
      <PauseNote view={view} language={language} texts={texts} />
      <Plain number={view.number} {...shown} />
    </>
  );
}

function Face(props: ScreenProps): ReactElement {
  const { view, refused, offlineSince, language, texts, onLanguage } = props;
  const timeZone = view?.centre.timeZone ?? 'Europe/Kyiv';
  const offline = <OfflineNote since={offlineSince} {...{ timeZone, language, texts }} />;
  const seen = isShut(refused) ? null : view;
  if (seen?.state === 'called' && seen.window !== null && !isPaused(seen)) {
    const { signalOn, onSignal } = props;
    const onMute = (muted: boolean): void => onSignal(!muted);
    return <Called {...props} view={seen} note={offline} muted={!signalOn} onMute={onMute} />;
  }
  return (
    <>
      <Header
        centre={view?.centre ?? null}
        language={language}
        label={texts.language}
        onLanguage={onLanguage}
      />
      {seen === null && view !== null ? null : offline}
      <main>{seen === null ? <Unseen {...props} /> : <Body {...props} view={seen} />}</main>
    </>
  );
}

export function Screen(props: ScreenProps): ReactElement {
  const { view, refused, language, texts, now } = props;
  const seen = isShut(refused) ? null : view;
  return (
    <>
      <Announcer spoken={spokenOf(seen, language, texts, now)} repeat={seen?.repeat ?? 0} />
      <Face {...props} />
    </>
  );
}
