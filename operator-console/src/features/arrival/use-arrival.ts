import type { WindowView } from '@talon/shared/views/window-view.ts';
import { useEffect, useRef, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { chime } from './chime.ts';
import { firstArrival } from './first-arrival.ts';

/** Tells an operator who does other things that somebody came: the tab's title and a sound. */
export function useArrival(view: WindowView): void {
  const { t, sound } = useSettings();
  const before = useRef<WindowView | null>(null);
  const [arrived, tell] = useState<string | null>(null);
  useEffect(() => {
    const number = firstArrival(before.current, view);
    before.current = view;
    if (number === null) return;
    tell(number);
    if (sound) chime();
  }, [view, sound]);
  useEffect(() => {
    const seen = (): void => tell(null);
    window.addEventListener('focus', seen);
    window.addEventListener('keydown', seen);
    return () => {
      window.removeEventListener('focus', seen);
      window.removeEventListener('keydown', seen);
    };
  }, []);
  useEffect(() => {
    const usual = `${t.window(view.number)} · ${t.product}`;
    document.title = arrived === null ? usual : t.queue.arrived(arrived);
  }, [arrived, t, view.number]);
}
