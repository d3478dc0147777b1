import type { CentreSettings } from '../domain/settings/centre-settings.ts';
import type { PlaylistItem } from '../domain/settings/display-settings.ts';
import type { BoardPlaylist, BoardSlide } from './board-view.ts';
import { type ZoneChoice, zonesIn } from './zone-choice.ts';

/** How long a picture stays where the settings do not say. */
const pictureSeconds = 12;

/** The address of an uploaded file. Its name is the hash of what is in it, so it never changes. */
export function mediaUrl(centre: string, media: string): string {
  return `/media/${centre}/${media}`;
}

export function mediaKind(media: string): BoardSlide['kind'] {
  return /\.(mp4|webm)$/.test(media) ? 'video' : 'picture';
}

/** What a board of these zones shows beside its calls; null = nothing. */
export function playlistOf(
  centre: CentreSettings,
  choice: ZoneChoice | null,
): BoardPlaylist | null {
  const lists = centre.media?.playlists ?? [];
  const zones = zonesIn(choice) ?? [];
  const own =
    lists.find(({ zone }) => zone !== null && zones.includes(zone)) ??
    lists.find(({ zone }) => zone === null);
  if (own === undefined || own.items.length === 0) return null;
  return { sound: own.sound, slides: own.items.map((item) => toSlide(centre.id, item)) };
}

function toSlide(centre: string, { media, seconds }: PlaylistItem): BoardSlide {
  const kind = mediaKind(media);
  const whole = kind === 'video' ? null : pictureSeconds;
  return { id: media, kind, url: mediaUrl(centre, media), seconds: seconds ?? whole };
}
