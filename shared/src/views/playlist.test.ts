import { describe, expect, test } from 'vitest';
import { sampleCentre } from '../testing/sample-around.ts';
import { playlistOf } from './playlist.ts';

const picture = `${'a'.repeat(32)}.webp`;
const video = `${'b'.repeat(32)}.mp4`;
const centre = sampleCentre({
  media: {
    playlists: [
      { zone: null, sound: false, items: [{ media: picture, seconds: null }] },
      {
        zone: 'upper',
        sound: true,
        items: [
          { media: video, seconds: null },
          { media: video, seconds: 20 },
          { media: picture, seconds: 30 },
        ],
      },
    ],
  },
});

describe('B-7 a board shows the playlist of its zone, else the one for all', () => {
  test('its own, in the order of the settings, a video whole unless it is told how long', () => {
    expect(playlistOf(centre, 'upper')).toEqual({
      sound: true,
      slides: [
        { id: video, kind: 'video', url: `/media/${centre.id}/${video}`, seconds: null },
        { id: video, kind: 'video', url: `/media/${centre.id}/${video}`, seconds: 20 },
        { id: picture, kind: 'picture', url: `/media/${centre.id}/${picture}`, seconds: 30 },
      ],
    });
  });

  test('the one for all, a picture for twelve seconds', () => {
    expect(playlistOf(centre, 'hall')?.slides).toMatchObject([{ id: picture, seconds: 12 }]);
    expect(playlistOf(centre, null)?.sound).toBe(false);
  });

  test('B-12 a board of several zones shows the playlist that one of them has', () => {
    expect(playlistOf(centre, 'hall,upper')?.sound).toBe(true);
  });

  test('an empty playlist of its zone means nothing beside the calls', () => {
    const none = { ...centre, media: { playlists: [{ zone: 'hall', sound: false, items: [] }] } };
    expect(playlistOf(none, 'hall')).toBeNull();
    expect(playlistOf(none, 'upper')).toBeNull();
    expect(playlistOf(sampleCentre(), null)).toBeNull();
  });
});
