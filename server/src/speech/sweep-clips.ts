import type { Settings } from '../parts.ts';
import type { Espeak } from './espeak.ts';
import { voiceOf } from './speech.ts';

/** After another speed, or another program, what was made for the one before is of no use. */
export function sweepWhenSpeedChanges(
  espeak: Pick<Espeak, 'sweep'>,
  settings: Pick<Settings, 'centres' | 'onChange'>,
): void {
  const rates = () => [...new Set(settings.centres().map((centre) => voiceOf(centre).rate))].sort();
  let known = '';
  const look = (): void => {
    const now = rates();
    if (now.join() === known) return;
    known = now.join();
    espeak.sweep(now).catch(() => {
      // What could not be removed costs some room and is tried at the next change.
    });
  };
  settings.onChange(look);
}
