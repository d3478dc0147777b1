import { Camera } from 'lucide-react';
import type { ReactElement } from 'react';
import { useFrame } from '../frame/frame.ts';
import { troubleOf } from './follow-printing.ts';
import { usePrinter } from './printer-context.ts';

/** Before a ticket is taken: there will be no paper, and that is no reason not to take one. */
export function PaperNote(): ReactElement | null {
  const { texts } = useFrame();
  const trouble = troubleOf(usePrinter());
  if (trouble === null) return null;
  return (
    <p className="k-live k-paper">
      <Camera className="i" size={32} strokeWidth={2} />
      <span>{trouble === 'paper_out' ? texts.home.paperOut : texts.home.printerAway}</span>
    </p>
  );
}
