import { wait } from '@talon/shared/client/after.ts';
import type { SoundStore } from './sound-state.ts';

/** A browser answers at once whether a page may sound; a slow machine gets a moment. */
const answerMs = 1500;
/** A call does not wait longer than this for sound that was taken away: it stands there in yellow. */
const wakeMs = 500;

type Audio = Pick<AudioContext, 'state' | 'resume' | 'addEventListener' | 'removeEventListener'>;

/**
 * Whether the page can be heard. Sound that was allowed once may be taken away again, by a
 * television that slept or another program: it comes back when it is asked for.
 */
export async function wakeAudio(context: Pick<Audio, 'state' | 'resume'>): Promise<boolean> {
  const isRunning = (): boolean => context.state === 'running';
  if (isRunning()) return true;
  // Where a touch is needed first the answer comes with the touch, if ever.
  const late = wait(wakeMs);
  await Promise.race([context.resume().catch(() => {}), late]);
  return isRunning();
}

/**
 * Starts the page's audio, which a browser may keep back until somebody has touched the page (in
 * kiosk mode a flag allows it from the start), and says so while it does.
 */
export function unlockAudio(context: Audio, store: SoundStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const { provider } = store.get();
    if (context.state === 'running') {
      if (provider === 'blocked') store.set({ provider: null });
    } else if (context.state !== 'closed') {
      store.set({ provider: 'blocked' });
    }
  };
  const wake = (): void => {
    if (context.state !== 'running') context.resume().catch(() => {});
  };
  const look = (): void => {
    clearTimeout(timer);
    wake();
    if (context.state === 'running') tell();
    else timer = setTimeout(tell, answerMs);
  };
  look();
  context.addEventListener('statechange', look);
  window.addEventListener('pointerdown', wake);
  window.addEventListener('keydown', wake);
  return () => {
    clearTimeout(timer);
    context.removeEventListener('statechange', look);
    window.removeEventListener('pointerdown', wake);
    window.removeEventListener('keydown', wake);
  };
}
