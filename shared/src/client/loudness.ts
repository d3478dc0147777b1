/**
 * Loudness as ITU-R BS.1770 weighs it, gated over blocks short enough for a single word: its own
 * blocks of 400 ms are longer than most of ours.
 */

/** Coefficients of y[n] = b0·x[n] + b1·x[n−1] + b2·x[n−2] − a1·y[n−1] − a2·y[n−2]. */
interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

const blockSeconds = 0.05;
/** Blocks so much below the mean of all are pauses within the word, dB. */
const gateDb = 10;
const silenceDb = -70;

/** The standard's high shelf (the head) and high pass, for any rate of sampling. */
function weighting(rate: number): readonly Biquad[] {
  const shelf = Math.tan((Math.PI * 1681.974450955533) / rate);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const shelfUnit = 1 + shelf / q + shelf * shelf;
  const pass = Math.tan((Math.PI * 38.13547087602444) / rate);
  const passQ = 0.5003270373238773;
  const passUnit = 1 + pass / passQ + pass * pass;
  return [
    {
      b: [
        (high + (band * shelf) / q + shelf * shelf) / shelfUnit,
        (2 * (shelf * shelf - high)) / shelfUnit,
        (high - (band * shelf) / q + shelf * shelf) / shelfUnit,
      ],
      a: [(2 * (shelf * shelf - 1)) / shelfUnit, (1 - shelf / q + shelf * shelf) / shelfUnit],
    },
    {
      b: [1, -2, 1],
      a: [(2 * (pass * pass - 1)) / passUnit, (1 - pass / passQ + pass * pass) / passUnit],
    },
  ];
}

function filtered(samples: Float32Array, { b, a }: Biquad): Float32Array {
  const out = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  samples.forEach((x, at) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[at] = y;
  });
  return out;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Mean power of each block; what is left over after the last whole one counts for nothing. */
function powers(samples: Float32Array, length: number): readonly number[] {
  const count = Math.max(1, Math.floor(samples.length / length));
  return Array.from({ length: count }, (_, block) => {
    const part = samples.subarray(block * length, (block + 1) * length);
    return part.reduce((sum, x) => sum + x * x, 0) / Math.max(1, part.length);
  });
}

/** Gated loudness in LUFS of one channel; silence is −70. */
export function loudness(samples: Float32Array, rate: number): number {
  const weighted = weighting(rate).reduce(filtered, samples);
  const blocks = powers(weighted, Math.round(rate * blockSeconds));
  const gate = mean(blocks) * 10 ** (-gateDb / 10);
  const power = mean(blocks.filter((block) => block >= gate));
  return power === 0 ? silenceDb : Math.max(silenceDb, -0.691 + 10 * Math.log10(power));
}
