import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import './chevrons.css';

const arrows = [0, 1, 2];

/** Where on the machine to look: three arrows, each stronger than the one above. */
export function Chevrons(): ReactElement {
  return (
    <span className="chev">
      {arrows.map((arrow) => (
        <ChevronDown key={arrow} className="i" size={64} strokeWidth={2.6} />
      ))}
    </span>
  );
}
