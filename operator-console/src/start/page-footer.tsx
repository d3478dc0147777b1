import type { Connection } from '@talon/shared/client/live-connection.ts';
import type { AboutAnswer } from '@talon/shared/contract/installation.ts';
import { Globe, LockOpen, WifiOff } from 'lucide-react';
import type { ReactElement } from 'react';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { reachOf } from './address.ts';

export interface PageFooterProps {
  readonly about: AboutAnswer | null;
  readonly connection: Connection['state'];
  /** The server speaks a later protocol than this page. */
  readonly old: boolean;
  readonly onReload: () => void;
}

/** Health of the server, where it is reached, and what plain HTTP lacks. */
export function PageFooter(props: PageFooterProps): ReactElement {
  const { about } = props;
  const { start: t, own } = usePageTexts();
  const reach = about === null ? null : reachOf(about.addresses);
  return (
    <footer>
      <Health {...props} />
      {reach === null ? null : (
        <span>
          <Globe className="i" size={16} strokeWidth={2} />
          {reach.isLoopback ? t.loopback(reach.address) : t.network(reach.address)}
        </span>
      )}
      {about?.plainHttp === true ? (
        <span>
          <LockOpen className="i" size={16} strokeWidth={2} />
          {t.plainHttp}
        </span>
      ) : null}
      <span className="r">
        <a href="/api/docs">{own.api}</a>
      </span>
    </footer>
  );
}

function Health({ about, connection, old, onReload }: PageFooterProps): ReactElement {
  const { start: t, connecting, noServer } = usePageTexts();
  if (old) {
    return (
      <span role="status">
        {t.old}
        <button type="button" className="lnk" onClick={onReload}>
          {t.reload}
        </button>
      </span>
    );
  }
  if (connection === 'offline') {
    return (
      <span className="lost" role="status">
        <WifiOff className="i" size={16} strokeWidth={2.2} />
        {`${noServer}. ${t.lastKnown}`}
      </span>
    );
  }
  const isKnown = connection === 'online' && about !== null;
  return (
    <span role="status">
      {isKnown ? <i className="live" /> : null}
      {isKnown ? t.serverRuns(about.version) : connecting}
    </span>
  );
}
