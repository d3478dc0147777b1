import { CircleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import './refused.css';

/** Why what was pressed was not done, beside what was pressed. */
export function Refused({ text }: { readonly text: string | null }): ReactElement | null {
  if (text === null) return null;
  return (
    <p className="refused" role="alert">
      <CircleAlert className="i" size={18} strokeWidth={2} />
      {text}
    </p>
  );
}
