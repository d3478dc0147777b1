import { clockTime } from '@talon/shared/locale/format.ts';
import { WifiOff } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../app/settings-context.ts';
import { useOfficeTexts } from './use-office-texts.ts';

export interface LiveMarkProps {
  readonly timeZone: string;
  /** The server's clock, epoch ms. */
  readonly now: number;
  /** Without the server since then, epoch ms; null: what is shown is so. */
  readonly offlineSince: number | null;
}

/** Whether what the page shows is so now, or since when it may not be. */
export function LiveMark({ timeZone, now, offlineSince }: LiveMarkProps): ReactElement {
  const t = useOfficeTexts();
  const { language } = useSettings();
  if (offlineSince === null) {
    return (
      <span className="of-live">
        <i className="live" />
        {t.live(clockTime(language, timeZone, now))}
      </span>
    );
  }
  return (
    <span className="of-live off" role="status">
      <WifiOff className="i" size={16} strokeWidth={2.1} />
      {t.offlineSince(clockTime(language, timeZone, offlineSince))}
    </span>
  );
}
