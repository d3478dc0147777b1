/** Two tones, about 660 then 880 Hz, under a second, and a vibration 400-200-400. */
export interface Signal {
  /** Must be called from a touch: browsers play nothing before one. */
  readonly unlock: () => void;
  /** The phone may have silenced the page while it slept or rang: asks for the sound back. */
  readonly wake: () => void;
  readonly ring: () => void;
}

/** What is not let sound at once, ms, is not played late: nobody would know what it means. */
const lateMs = 1000;

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

function play(context: AudioContext): void {
  tone(context, 660, context.currentTime, 0.4);
  tone(context, 880, context.currentTime + 0.42, 0.5);
}

/** Resumes where it is suspended; refused, it stays so until the next touch or waking. */
const resumed = (context: AudioContext): Promise<void> => context.resume().catch(() => undefined);

export function makeSignal(open: () => AudioContext = () => new AudioContext()): Signal {
  let context: AudioContext | null = null;
  const wake = (): void => {
    if (context !== null && context.state !== 'running') void resumed(context);
  };
  const ring = async (): Promise<void> => {
    navigator.vibrate?.([400, 200, 400]);
    if (context === null) return;
    const askedAt = performance.now();
    if (context.state !== 'running') await resumed(context);
    if (context.state === 'running' && performance.now() - askedAt < lateMs) play(context);
  };
  return {
    unlock: () => {
      context ??= open();
      wake();
    },
    wake,
    ring: () => void ring(),
  };
}
