import type { SoundStore } from './sound-state.ts';

/** A browser answers at once whether a page may sound; a slow machine gets a moment. */
const answerMs = 1500;

/**
 * Starts the page's audio, which a browser may keep back until somebody has touched the page (in
 * kiosk mode a flag allows it from the start), and says so while it does.
 */
export function unlockAudio(context: AudioContext, store: SoundStore): () => void {
  const tell = (): void => {
    const { provider } = store.get();
    if (context.state === 'running') {
      if (provider === 'blocked') store.set({ provider: null });
    } else if (context.state === 'suspended') {
      store.set({ provider: 'blocked' });
    }
  };
  const wake = (): void => {
    if (context.state === 'suspended') context.resume().catch(() => {});
  };
  wake();
  const timer = setTimeout(tell, answerMs);
  context.addEventListener('statechange', tell);
  window.addEventListener('pointerdown', wake);
  window.addEventListener('keydown', wake);
  return () => {
    clearTimeout(timer);
    context.removeEventListener('statechange', tell);
    window.removeEventListener('pointerdown', wake);
    window.removeEventListener('keydown', wake);
  };
}
