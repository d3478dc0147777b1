import { clockTime } from '@talon/shared/locale/format.ts';
import { FileText, HandHelping, RefreshCw, TicketCheck, WifiOff } from 'lucide-react';
import type { ReactElement } from 'react';
import { useFrame } from '../frame/frame.ts';
import { BrowseButton } from './browse-button.tsx';
import { StateScreen } from './state-screen.tsx';

export interface OfflineProps {
  /** Epoch ms of the server's clock; null = never connected. */
  readonly since: number | null;
  readonly canBrowse: boolean;
  readonly onRetry: () => void;
}

/** Longest pause between two tries of the connection, seconds. */
const trySeconds = 5;

/** 14c: no ticket without the server, and what works without it. */
export function Offline({ since, canBrowse, onRetry }: OfflineProps): ReactElement {
  const { texts, language, centre } = useFrame();
  const { offline } = texts;
  const time = since === null ? null : clockTime(language, centre.timeZone, since);
  const rows = [
    { icon: HandHelping, title: offline.help, text: offline.helpText },
    { icon: TicketCheck, title: offline.valid, text: offline.validText },
    ...(canBrowse ? [{ icon: FileText, title: offline.lists, text: offline.listsText }] : []),
  ];
  return (
    <StateScreen
      icon={WifiOff}
      sign="warn"
      title={offline.title}
      lead={offline.lead(time, trySeconds)}
      rows={rows}
      nav={
        <nav className={canBrowse ? 'bot pair' : 'bot'} aria-label={offline.title}>
          {canBrowse ? <BrowseButton /> : null}
          <button type="button" className="kb solid" onClick={onRetry}>
            <RefreshCw className="i" size={42} strokeWidth={2} />
            {offline.retry}
          </button>
        </nav>
      }
    />
  );
}
