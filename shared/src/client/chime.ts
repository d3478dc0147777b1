/** The two tones of a call: hertz, and when each begins and ends, seconds. */
const tones = [
  { hertz: 660, from: 0, until: 0.42 },
  { hertz: 880, from: 0.3, until: 0.9 },
] as const;
export const chimeSeconds = 0.9;
const attack = 0.008;

/**
 * The chime of every client, made here: no file to load, nothing to be blocked. `at` on the clock
 * of the sound; `peak` of each tone, which rings out from there.
 */
export function playChime(
  context: BaseAudioContext,
  into: AudioNode,
  at: number,
  peak: number,
): void {
  for (const { hertz, from, until } of tones) {
    const tone = context.createOscillator();
    const shape = context.createGain();
    tone.frequency.value = hertz;
    shape.gain.value = 0;
    shape.gain.setValueAtTime(0, at + from);
    shape.gain.linearRampToValueAtTime(peak, at + from + attack);
    shape.gain.exponentialRampToValueAtTime(peak / 200, at + until - attack);
    shape.gain.linearRampToValueAtTime(0, at + until);
    tone.connect(shape).connect(into);
    tone.start(at + from);
    tone.stop(at + until);
  }
}
