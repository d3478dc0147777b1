import { playChime } from '@talon/shared/client/chime.ts';

/** The chime and a vibration 400-200-400. */
export interface Signal {
  /** Must be called from a touch: browsers play nothing before one. */
  readonly unlock: () => void;
  /** The phone may have silenced the page while it slept or rang: asks for the sound back. */
  readonly wake: () => void;
  readonly ring: () => void;
}

/** What is not let sound at once, ms, is not played late: nobody would know what it means. */
const lateMs = 1000;

const peak = 0.5;

const play = (context: AudioContext): void =>
  playChime(context, context.destination, context.currentTime, peak);

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
