import { type Edges, edgesOf } from './edges.ts';

/** A word ready to be played: one channel, no silence around it, its loudest sample at full scale. */
export interface Clip {
  /** 16 bits, as it was recorded: half of what the browser's own buffers take. */
  readonly samples: Int16Array;
  readonly rate: number;
  readonly edges: Edges;
}

export type Decoded = Pick<
  AudioBuffer,
  'length' | 'numberOfChannels' | 'sampleRate' | 'getChannelData'
>;

const fullScale = 32_767;

/** The channels together: a recorder with one microphone may leave either side silent. */
function oneChannel(sound: Decoded): Float32Array {
  const mixed = new Float32Array(sound.length);
  for (let channel = 0; channel < sound.numberOfChannels; channel += 1) {
    sound.getChannelData(channel).forEach((x, at) => {
      mixed[at] = (mixed[at] ?? 0) + x / sound.numberOfChannels;
    });
  }
  return mixed;
}

/** The word of a recording and nothing else of it. null = nothing is to be heard in it. */
export function wordSound(sound: Decoded): Clip | null {
  const rate = sound.sampleRate;
  const whole = oneChannel(sound);
  const edges = edgesOf(whole, rate);
  if (edges === null) return null;
  const word = whole.subarray(Math.round(edges.from * rate), Math.round(edges.until * rate));
  const peak = word.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const samples = Int16Array.from(word, (x) => Math.round((x / peak) * fullScale));
  return { samples, rate, edges: { from: 0, until: word.length / rate, gain: edges.gain * peak } };
}

/** Between −1 and 1, as browsers play it. */
export function unpack(samples: Int16Array, into: Float32Array): void {
  samples.forEach((x, at) => {
    into[at] = x / fullScale;
  });
}
