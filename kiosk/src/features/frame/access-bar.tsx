import { ALargeSmall, Check, Contrast, MoveDown, Volume2 } from 'lucide-react';
import type { CSSProperties, ReactElement } from 'react';
import { useGuideState } from '../guidance/guide-context.ts';
import { HelpButton } from '../help/help-button.tsx';
import { useHelp } from '../help/help-context.ts';
import type { Look } from '../session/session.ts';
import { useFrame } from './frame.ts';

const parts = [
  { part: 'large', Icon: ALargeSmall, text: 'larger' },
  { part: 'contrast', Icon: Contrast, text: 'contrast' },
  { part: 'reach', Icon: MoveDown, text: 'reach' },
] as const satisfies readonly { part: keyof Look; Icon: typeof Check; text: string }[];

function AloudButton(): ReactElement | null {
  const { texts, dispatch } = useFrame();
  const state = useGuideState();
  if (state === 'absent') return null;
  const Shown = state === 'on' ? Check : Volume2;
  return (
    <button type="button" aria-pressed={state === 'on'} onClick={() => dispatch({ type: 'aloud' })}>
      <Shown className="i" size={40} strokeWidth={2} />
      <span>{texts.guide.name}</span>
    </button>
  );
}

/**
 * Larger text, contrast, lower buttons, and where there is a voice and staff to call, these: always
 * at the lower edge, on every screen.
 */
export function AccessBar(): ReactElement {
  const { look, texts, dispatch } = useFrame();
  const isSpoken = useGuideState() !== 'absent';
  const canCall = useHelp().state !== 'absent';
  const count = parts.length + Number(isSpoken) + Number(canCall);
  return (
    <footer className="k-a11y" style={{ '--items': count } as CSSProperties}>
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
      <AloudButton />
      <HelpButton />
    </footer>
  );
}
