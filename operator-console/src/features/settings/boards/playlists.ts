import type { CentreDocument } from '@talon/shared/contract/centre-settings.ts';

export type Playlist = CentreDocument['media']['playlists'][number];

/** «3,4 МБ» of a file, in whole parts of a megabyte. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}

/** Places in the hall that have no playlist yet; null = all boards without one of their own. */
export function freeZones(
  zones: readonly { readonly id: string }[],
  playlists: readonly Pick<Playlist, 'zone'>[],
): readonly (string | null)[] {
  const places = [null, ...zones.map(({ id }) => id)];
  return places.filter((place) => playlists.every(({ zone }) => zone !== place));
}

/** With a file at the end of a list; a picture stays for as long as pictures do. */
export function withItem(playlist: Playlist, media: string): Playlist {
  return { ...playlist, items: [...playlist.items, { media, seconds: null }] };
}
