import { useConnection } from '@talon/shared/client/live-view.ts';
import { RotateCcw, WifiOff } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDesk } from '../desk/desk-context.ts';
import { canUndo } from './can-undo.ts';
import { CommandNotices } from './command-notices.tsx';

/** What the operator has to know for a while, over the desk. */
export function Notices(): ReactElement {
  const { t, commands, view, isStale, now } = useDesk();
  const connection = useConnection();
  return (
    <div className="notices">
      {connection.state === 'offline' || isStale ? (
        <p className="notice warn" role="alert">
          <WifiOff className="i" size={22} strokeWidth={2} />
          <span>
            {t.connection.lost}
            <em>{t.connection.lostHint}</em>
          </span>
        </p>
      ) : null}
      <CommandNotices commands={commands} />
      <div aria-live="polite">
        {canUndo(view.undo, now) ? <UndoNotice undo={view.undo} /> : null}
      </div>
    </div>
  );
}

interface UndoNoticeProps {
  readonly undo: { readonly what: 'call' | 'no_show' | 'finish' | 'close' } & {
    readonly number: string | null;
    readonly until: number;
  };
}

function UndoNotice({ undo }: UndoNoticeProps): ReactElement {
  const { t, now, act } = useDesk();
  const text = undo.what === 'close' ? t.undo.close : t.undo[undo.what](undo.number ?? '');
  return (
    <div className="notice">
      <span>{text}</span>
      <span className="left num" aria-hidden>
        {t.undo.left(Math.ceil((undo.until - now) / 1000))}
      </span>
      <button type="button" className="b" onClick={() => act('undo')}>
        <RotateCcw className="i" size={16} strokeWidth={2} />
        {t.undo.back} <kbd className="kbd">Ctrl Z</kbd>
      </button>
    </div>
  );
}
