export interface CameraPorts<Reader> {
  /** null: there is none, or it may not look. */
  readonly open: () => Promise<MediaStream | null>;
  /** What reads its pictures; rejects when it does not come. */
  readonly load: () => Promise<Reader>;
  /** Begins to look; what is returned ends it. */
  readonly begin: (stream: MediaStream, reader: Reader) => () => void;
}

/** Holds the camera open until the returned function is called, whatever comes in between. */
export function holdCamera<Reader>({ open, load, begin }: CameraPorts<Reader>): () => void {
  let isLeft = false;
  let end = (): void => undefined;
  const look = async (): Promise<void> => {
    const stream = await open();
    if (stream === null) return;
    const close = (): void => {
      for (const track of stream.getTracks()) track.stop();
    };
    if (isLeft) return close();
    end = close;
    const reader = await load().catch(() => null);
    if (isLeft) return;
    if (reader === null) return close();
    const stop = begin(stream, reader);
    end = () => {
      stop();
      close();
    };
  };
  void look();
  return () => {
    isLeft = true;
    end();
  };
}
