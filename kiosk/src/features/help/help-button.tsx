import { Check, Footprints, HandHelping, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useFrame } from '../frame/frame.ts';
import { type HelpState, useHelp } from './help-context.ts';
import './help.css';

const icons = {
  none: HandHelping,
  called: Check,
  coming: Footprints,
  failed: TriangleAlert,
} as const satisfies Record<Exclude<HelpState, 'absent'>, LucideIcon>;

/** The last place of the lower bar: calls somebody, says whether they come, takes the call back. */
export function HelpButton(): ReactElement | null {
  const { texts } = useFrame();
  const { state, touch } = useHelp();
  if (state === 'absent') return null;
  const Icon = icons[state];
  const words = { ...texts.help, none: texts.help.call };
  const isCalled = state === 'called' || state === 'coming';
  return (
    <button
      type="button"
      className={`k-help help-${state}`}
      aria-pressed={isCalled}
      aria-description={isCalled ? texts.help.calledText : undefined}
      onClick={touch}
    >
      <Icon className="i" size={40} strokeWidth={2} />
      <span aria-live="polite">{words[state]}</span>
    </button>
  );
}
