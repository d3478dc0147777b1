import type { BoardPlaylist } from '@talon/shared/views/board-view.ts';
import type { ReactElement } from 'react';
import { isAlone, type Showing } from './player.ts';
import { Slide, type SlideProps } from './slide.tsx';
import { usePlayer } from './use-player.ts';

export interface MediaPanelProps {
  readonly playlist: BoardPlaylist;
  /** Somebody is called or spoken to: nothing moves and nothing is heard. */
  readonly held: boolean;
  /** Told of each file that could not be shown. */
  readonly onFault: (message: string) => void;
}

/** The pictures and videos beside the calls. It has a place of its own and never leaves it. */
export function MediaPanel({ playlist, held, onFault }: MediaPanelProps): ReactElement {
  const { player, tell } = usePlayer(playlist.slides, held);
  const loop = isAlone(player);
  const layer = (showing: Showing | null, look: SlideProps['look']): ReactElement | null => {
    const slide = showing === null ? undefined : player.slides[showing.at];
    if (showing === null || slide === undefined) return null;
    const { turn } = showing;
    return (
      <Slide
        key={turn}
        slide={slide}
        look={look}
        held={held}
        sound={playlist.sound}
        loop={loop}
        onReady={() => tell('ready', turn)}
        onEnded={() => tell('ended', turn)}
        onBroken={() => {
          tell('broken', turn);
          onFault(`slide ${showing.at + 1} of the playlist cannot be shown`);
        }}
      />
    );
  };
  return (
    <div className="b-media" aria-hidden="true">
      {[layer(player.leaving, 'leaving'), layer(player.shown, 'shown'), layer(player.next, 'next')]}
    </div>
  );
}
