import type { BoardSlide } from '@talon/shared/views/board-view.ts';
import { type ReactElement, useEffect, useRef } from 'react';

export interface SlideProps {
  readonly slide: BoardSlide;
  readonly look: 'shown' | 'next' | 'leaving';
  /** Somebody is called: a video stands still and is silent. */
  readonly held: boolean;
  readonly sound: boolean;
  readonly loop: boolean;
  readonly onReady: () => void;
  readonly onEnded: () => void;
  readonly onBroken: () => void;
}

/** A video that has not moved for so long will not. */
const stuckMs = 20_000;

/** Sound needs a browser that allows it without a touch; a silent video is better than none. */
async function start(video: HTMLVideoElement, onBroken: () => void): Promise<void> {
  try {
    await video.play();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // Paused again before it began: a call came, which is no fault.
    if (error.name === 'AbortError') return;
    if (error.name !== 'NotAllowedError' || video.muted) return onBroken();
    video.muted = true;
    await start(video, onBroken);
  }
}

function Video(props: SlideProps): ReactElement {
  const { slide, look, held, sound, loop, onBroken } = props;
  const element = useRef<HTMLVideoElement>(null);
  const broken = useRef(onBroken);
  broken.current = onBroken;
  const plays = look === 'shown' && !held;
  useEffect(() => {
    const video = element.current;
    if (video === null) return;
    video.muted = !sound || !plays;
    if (!plays) return video.pause();
    // One that has ended is not begun anew by `loop` alone: nothing else could be shown after it.
    if (!video.ended || loop) void start(video, () => broken.current());
    let at = -1;
    const watch = setInterval(() => {
      if (video.currentTime === at && !video.ended) broken.current();
      at = video.currentTime;
    }, stuckMs);
    return () => clearInterval(watch);
  }, [plays, sound, loop]);
  useEffect(() => {
    const video = element.current;
    return () => {
      // A detached video keeps its decoder until it is told to let go.
      video?.removeAttribute('src');
      video?.load();
    };
  }, []);
  return (
    <video
      ref={element}
      className={look}
      src={slide.url}
      muted={!sound}
      loop={loop}
      playsInline
      preload="auto"
      disablePictureInPicture
      onCanPlay={props.onReady}
      onEnded={props.onEnded}
      onError={onBroken}
    />
  );
}

/** One picture or video. It fades by its class alone, so that nothing of it is drawn anew. */
export function Slide(props: SlideProps): ReactElement {
  const { slide, look, onReady, onBroken } = props;
  if (slide.kind === 'video') return <Video {...props} />;
  return <img className={look} src={slide.url} alt="" onLoad={onReady} onError={onBroken} />;
}
