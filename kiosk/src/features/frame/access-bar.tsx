import { ALargeSmall, Check, Contrast, MoveDown } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Look } from '../session/session.ts';
import { useFrame } from './frame.ts';

const parts = [
  { part: 'large', Icon: ALargeSmall, text: 'larger' },
  { part: 'contrast', Icon: Contrast, text: 'contrast' },
  { part: 'reach', Icon: MoveDown, text: 'reach' },
] as const satisfies readonly { part: keyof Look; Icon: typeof Check; text: string }[];

/** Larger text, contrast, lower buttons: always at the lower edge, on every screen. */
export function AccessBar(): ReactElement {
  const { look, texts, dispatch } = useFrame();
  return (
    <footer className="k-a11y">
      {parts.map(({ part, Icon, text }) => {
        const Shown = look[part] ? Check : Icon;
        return (
          <button
            key={part}
            type="button"
            aria-pressed={look[part]}
            onClick={() => dispatch({ type: 'look', part })}
          >
            <Shown className="i" size={40} strokeWidth={2} />
            <span>{texts.frame[text]}</span>
          </button>
        );
      })}
    </footer>
  );
}
