import { RotateCcw } from 'lucide-react';
import { type ReactElement, useEffect, useRef, useState } from 'react';
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
  const back = async (): Promise<void> => {
    if (await commands.ask('undo', `/windows/${closed.id}/undo`, {})) onOpened(closed.id);
  };
  useUndoKey(() => void back(), left > 0);
  if (left <= 0) return null;
  return (
    <div className="notice">
      <span>{t.choose.closed(closed.number)}</span>
      <span className="left num" aria-hidden>
        {t.undo.left(left)}
      </span>
      <button type="button" className="b" onClick={() => void back()}>
        <RotateCcw className="i" size={16} strokeWidth={2} />
        {t.undo.back} <kbd className="kbd">Ctrl Z</kbd>
      </button>
    </div>
  );
}

/** The same key as at the desk, found by its place in any layout. */
function useUndoKey(act: () => void, isOffered: boolean): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const { ctrlKey, metaKey, altKey, shiftKey, repeat, code } = event;
      if (code !== 'KeyZ' || !(ctrlKey || metaKey) || altKey || shiftKey) return;
      event.preventDefault();
      if (!repeat) latest.current();
    };
    if (!isOffered) return;
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [isOffered]);
}
