import type { Language } from '@talon/shared/locale/languages.ts';
import type { VisitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import type { ReactElement } from 'react';
import { Called } from '../features/ticket/called.tsx';
import { OfflineNote } from '../features/ticket/offline-note.tsx';
import { Plain, plainIcons, plainOf } from '../features/ticket/plain.tsx';
import { Waiting } from '../features/ticket/waiting.tsx';
import { Header } from './header.tsx';

/** Everything the page shows, as data: the live page and the preview give the same. */
export interface ScreenProps {
  readonly view: TicketView | null;
  readonly refused: string | null;
  /** Epoch ms since when there is no connection, else null. */
  readonly offlineSince: number | null;
  readonly now: number;
  readonly language: Language;
  readonly texts: VisitorTexts;
  readonly signalOn: boolean;
  readonly acknowledged: boolean;
  readonly notice: string | null;
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
  if (refused !== null) {
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
  if (view.state === 'waiting') return <Waiting {...props} view={view} />;
  const state = view.state === 'called' ? 'serving' : view.state;
  return <Plain number={view.number} {...plainOf({ view, language, texts }, state, props.now)} />;
}

export function Screen(props: ScreenProps): ReactElement {
  const { view, offlineSince, language, texts, onLanguage } = props;
  const timeZone = view?.centre.timeZone ?? 'Europe/Kyiv';
  const offline = <OfflineNote since={offlineSince} {...{ timeZone, language, texts }} />;
  if (view?.state === 'called' && view.window !== null) {
    const { signalOn, onSignal } = props;
    const onMute = (muted: boolean): void => onSignal(!muted);
    return <Called {...props} view={view} note={offline} muted={!signalOn} onMute={onMute} />;
  }
  return (
    <>
      <Header
        centre={view?.centre ?? null}
        language={language}
        label={texts.language}
        onLanguage={onLanguage}
      />
      {offline}
      <main>{view === null ? <Unseen {...props} /> : <Body {...props} view={view} />}</main>
    </>
  );
}
