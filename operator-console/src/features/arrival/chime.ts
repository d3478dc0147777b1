/** A soft two-tone sound made here: no file to load, nothing to be blocked. */
export function chime(): void {
  try {
    const audio = new AudioContext();
    const tone = (hertz: number, at: number): void => {
      const voice = audio.createOscillator();
      const volume = audio.createGain();
      voice.frequency.value = hertz;
      volume.gain.setValueAtTime(0, audio.currentTime + at);
      volume.gain.linearRampToValueAtTime(0.12, audio.currentTime + at + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + at + 0.45);
      voice.connect(volume).connect(audio.destination);
      voice.start(audio.currentTime + at);
      voice.stop(audio.currentTime + at + 0.5);
    };
    tone(660, 0);
    tone(880, 0.22);
    setTimeout(() => void audio.close(), 1200);
  } catch {
    // A browser without sound: the title and the screen tell the same.
  }
}
