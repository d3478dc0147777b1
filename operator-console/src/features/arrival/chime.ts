import { playChime } from '@talon/shared/client/chime.ts';

/** Soft: it tells somebody at a desk, not a hall. */
const peak = 0.12;

export function chime(): void {
  try {
    const audio = new AudioContext();
    playChime(audio, audio.destination, audio.currentTime, peak);
    setTimeout(() => void audio.close(), 1200);
  } catch {
    // A browser without sound: the title and the screen tell the same.
  }
}
