import { RotateCcw } from 'lucide-react';
import { type ReactElement, useEffect, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import type { Commands } from '../desk/use-commands.ts';
import { CommandNotices } from '../undo/command-notices.tsx';

export interface JustClosed {
  readonly id: string;
  readonly number: number;
}

export interface ChooseNoticesProps {
  readonly commands: Commands;
  readonly closed: JustClosed | null;
  readonly onOpened: (id: string) => void;
}

/** A refusal in words, and the way back to a window closed a moment ago. */
export function ChooseNotices({ commands, closed, onOpened }: ChooseNoticesProps): ReactElement {
  return (
    <div className="notices">
      <CommandNotices commands={commands} />
      <div aria-live="polite">
        {closed === null ? null : <TakeBack {...{ commands, closed, onOpened }} />}
      </div>
    </div>
  );
}

/** The server refuses a later undo by itself; this only stops offering it. */
const offeredSeconds = 10;

interface TakeBackProps {
  readonly commands: Commands;
  readonly closed: JustClosed;
  readonly onOpened: (id: string) => void;
}

function TakeBack({ commands, closed, onOpened }: TakeBackProps): ReactElement | null {
  const { t } = useSettings();
  const [left, setLeft] = useState(offeredSeconds);
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    return () => clearInterval(timer);
  }, []);
  if (left <= 0) return null;
  const back = async (): Promise<void> => {
    if (await commands.ask('undo', `/windows/${closed.id}/undo`, {})) onOpened(closed.id);
  };
  return (
    <div className="notice">
      <span>{t.choose.closed(closed.number)}</span>
      <span className="left num" aria-hidden>
        {t.undo.left(left)}
      </span>
      <button type="button" className="b" onClick={() => void back()}>
        <RotateCcw className="i" size={16} strokeWidth={2} />
        {t.undo.back}
      </button>
    </div>
  );
}
