import { clockTime } from '@talon/shared/locale/format.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { VisitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import { WifiOff } from 'lucide-react';
import type { ReactElement } from 'react';

export interface OfflineNoteProps {
  /** Epoch ms; null = there is a connection. */
  readonly since: number | null;
  readonly timeZone: string;
  readonly language: Language;
  readonly texts: VisitorTexts;
}

/** What is on the screen may no longer be so, a call least of all. */
export function OfflineNote(props: OfflineNoteProps): ReactElement | null {
  const { since, timeZone, language, texts } = props;
  if (since === null) return null;
  return (
    <p className="offline" role="status">
      <WifiOff size={20} strokeWidth={2} aria-hidden="true" />
      {texts.offline(clockTime(language, timeZone, since))}
    </p>
  );
}
