import { Check, WifiOff } from 'lucide-react';
import type { ReactElement } from 'react';
import { CommandNotices } from '../undo/command-notices.tsx';
import { useReception } from './reception-context.ts';

/** What has just been done, what was refused, and whether the server hears. */
export function Told(): ReactElement {
  const { t, told, commands, dialog, offlineSince } = useReception();
  const refused = dialog === null ? commands : { ...commands, refusal: null };
  return (
    <div className="notices" aria-live="polite">
      {offlineSince === null ? null : (
        <p className="notice warn" role="alert">
          <WifiOff className="i" size={22} strokeWidth={2} />
          <span>{t.offline}</span>
        </p>
      )}
      <CommandNotices commands={refused} />
      {told === null || commands.refusal !== null ? null : (
        <p className="notice rc-told" role="status">
          <Check className="i" size={22} strokeWidth={2.4} />
          <span>{told}</span>
        </p>
      )}
    </div>
  );
}
