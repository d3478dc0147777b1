import type { BoardTexts } from '@talon/shared/locale/board/uk.ts';
import { VolumeX } from 'lucide-react';
import type { ReactElement } from 'react';
import type { SoundState } from './sound-state.ts';
import './voice.css';

/** A touch anywhere turns the sound on; the hint only says so. */
export function SoundHint({
  sound,
  texts,
}: {
  readonly sound: SoundState;
  readonly texts: BoardTexts;
}): ReactElement | null {
  if (sound.provider !== 'blocked') return null;
  return (
    <p className="sound-hint" role="status">
      <VolumeX className="i" aria-hidden="true" />
      {texts.soundBlocked}
    </p>
  );
}
