import type { Recorded } from './recorder.ts';

/** A stretch of sound or silence, seconds from the recording's start. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

const frameSeconds = 0.005;

/**
 * The stretches in which something is heard. `silence`: quieter than so much of the loudest frame
 * counts as nothing; pauses shorter than `least` seconds belong to the sound around them.
 */
export function heardStretches(
  { samples, rate }: Pick<Recorded, 'samples' | 'rate'>,
  { silence = 0.005, least = 0.03 } = {},
): readonly Stretch[] {
  const length = Math.round(rate * frameSeconds);
  const levels = Array.from({ length: Math.floor(samples.length / length) }, (_, frame) => {
    const part = samples.subarray(frame * length, (frame + 1) * length);
    return Math.sqrt(part.reduce((sum, x) => sum + x * x, 0) / length);
  });
  const floor = Math.max(1e-5, silence * levels.reduce((most, x) => Math.max(most, x), 0));
  const found: Stretch[] = [];
  for (const [frame, level] of levels.entries()) {
    if (level < floor) continue;
    const from = (frame * length) / rate;
    const until = ((frame + 1) * length) / rate;
    const last = found.at(-1);
    if (last !== undefined && from - last.until < least) {
      found[found.length - 1] = { from: last.from, until };
    } else {
      found.push({ from, until });
    }
  }
  return found;
}

/** Pauses between stretches, seconds. */
export const pausesOf = (stretches: readonly Stretch[]): readonly number[] =>
  stretches.slice(1).map(({ from }, at) => from - (stretches[at]?.until ?? from));

export const partOf = ({ samples, rate }: Recorded, { from, until }: Stretch): Float32Array =>
  samples.subarray(Math.round(from * rate), Math.round(until * rate));
