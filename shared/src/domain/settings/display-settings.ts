import type { ZoneId } from '../words.ts';

/** Which way to go, seen by somebody who looks at a board. */
export const directions = ['left', 'right', 'ahead', 'back', 'up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** The way to a zone from where the boards of another zone hang. */
export interface ZoneWay {
  readonly from: ZoneId;
  readonly direction: Direction;
}

/** One picture or video of a playlist. */
export interface PlaylistItem {
  /** Id of an uploaded file: what is in it and its kind, e.g. `3f…9a.webp`. */
  readonly media: string;
  /** Seconds on the board; null = a video to its end, a picture for as long as pictures stay. */
  readonly seconds: number | null;
}

/** What the boards of a zone show beside the calls, over and over in this order. */
export interface Playlist {
  /** null = every board that has no playlist of its own zone. */
  readonly zone: ZoneId | null;
  /** Videos are heard; else they are silent from the first to the last second. */
  readonly sound: boolean;
  readonly items: readonly PlaylistItem[];
}

export interface MediaSettings {
  readonly playlists: readonly Playlist[];
}
