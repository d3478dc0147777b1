import type { VoiceAnswer } from '@talon/shared/contract/voice.ts';

type Settings = VoiceAnswer['settings'];

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Whether a local time HH:MM lies within a span, which may go over midnight. */
function isWithin(time: string, { from, until }: Settings['quiet'][number]): boolean {
  const [at, start, end] = [minutesOf(time), minutesOf(from), minutesOf(until)];
  return start <= end ? at >= start && at < end : at >= start || at < end;
}

/** Factor of the full level at a local time HH:MM: quiet hours halve it. */
export function volumeAt({ volume, quiet }: Settings, time: string): number {
  return (volume / 100) * (quiet.some((span) => isWithin(time, span)) ? 0.5 : 1);
}
