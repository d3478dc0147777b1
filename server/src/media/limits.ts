const mebibyte = 1024 * 1024;

/** What a television in a hall can show, and what a small server can keep. */
export const limits = {
  picture: { bytes: 15 * mebibyte, side: 4096 },
  video: { bytes: 400 * mebibyte, side: 4096 },
  /** All files of one centre. */
  totalBytes: 4096 * mebibyte,
  /** What films leave free on the disk: the queue is written on the same one. */
  reserveBytes: 256 * mebibyte,
} as const;

/** The largest upload there is, whatever its kind. */
export const mostBytes = Math.max(limits.picture.bytes, limits.video.bytes);

/** Enough of a file to know its type. */
export const headBytes = 64;

export const inMebibytes = (bytes: number): number => Math.floor(bytes / mebibyte);
