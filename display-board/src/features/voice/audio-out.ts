import { playChime } from '@talon/shared/client/chime.ts';
import { fade, type Sentence } from './joined.ts';
import { type Clip, unpack } from './word-sound.ts';

/** Near −14 LUFS over the whole of it, as it rings out. */
const chimePeak = 0.62;
/** Four times full scale may come in: the limiter's curve covers so much. */
const headroom = 4;

/** Straight below 0.7, then bent towards 1: rare peaks of a voice are rounded instead of cut. */
function roundedPeaks(): Float32Array<ArrayBuffer> {
  const knee = 0.7;
  return Float32Array.from({ length: 8193 }, (_, at) => {
    const x = (at / 4096 - 1) * headroom;
    const over = Math.abs(x) - knee;
    return over <= 0 ? x : Math.sign(x) * (knee + (1 - knee) * Math.tanh(over / (1 - knee)));
  });
}

/** The way of all sound of the board, with one volume. */
export interface AudioOut {
  /** 0–1, of what begins from now on. */
  readonly setVolume: (volume: number) => void;
  readonly chime: (at: number) => void;
  readonly say: (sentence: Sentence<Clip>, at: number) => void;
}

export function createAudioOut(context: BaseAudioContext): AudioOut {
  const volume = context.createGain();
  const limiter = context.createWaveShaper();
  const into = context.createGain();
  limiter.curve = roundedPeaks();
  into.gain.value = 1 / headroom;
  into.connect(limiter).connect(volume).connect(context.destination);

  const envelope = (): GainNode => {
    const gain = context.createGain();
    gain.gain.value = 0;
    gain.connect(into);
    return gain;
  };
  const bufferOf = ({ samples, rate }: Clip): AudioBuffer => {
    const buffer = context.createBuffer(1, samples.length, rate);
    unpack(samples, buffer.getChannelData(0));
    return buffer;
  };
  return {
    setVolume: (level) => {
      volume.gain.setValueAtTime(level, context.currentTime);
    },
    chime: (at) => playChime(context, into, at, chimePeak),
    say: ({ words }, start) => {
      for (const { clip, at, offset, seconds, gain } of words) {
        const word = context.createBufferSource();
        const shape = envelope();
        const [from, until] = [start + at, start + at + seconds];
        word.buffer = bufferOf(clip);
        shape.gain.setValueAtTime(0, from);
        shape.gain.linearRampToValueAtTime(gain, from + fade);
        shape.gain.setValueAtTime(gain, until - fade);
        shape.gain.linearRampToValueAtTime(0, until);
        word.connect(shape);
        word.start(from, offset, seconds);
      }
    },
  };
}
