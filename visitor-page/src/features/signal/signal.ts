/** Two tones, about 660 then 880 Hz, under a second (LOOK.md §6), and a vibration 400-200-400. */
export interface Signal {
  /** Must be called from a touch: browsers play nothing before one. */
  readonly unlock: () => void;
  readonly ring: () => void;
}

function tone(context: AudioContext, hertz: number, from: number, seconds: number): void {
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.frequency.value = hertz;
  gain.gain.setValueAtTime(0.0001, from);
  gain.gain.exponentialRampToValueAtTime(0.5, from + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.0001, from + seconds);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(from);
  oscillator.stop(from + seconds);
}

export function makeSignal(): Signal {
  let context: AudioContext | null = null;
  return {
    unlock: () => {
      context ??= new AudioContext();
      void context.resume();
    },
    ring: () => {
      navigator.vibrate?.([400, 200, 400]);
      if (context === null || context.state !== 'running') return;
      tone(context, 660, context.currentTime, 0.4);
      tone(context, 880, context.currentTime + 0.42, 0.5);
    },
  };
}
