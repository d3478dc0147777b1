import { CircleAlert } from 'lucide-react';
import type { ReactElement } from 'react';

/** Why the last command was refused, above the button that repeats it. */
export function Refusal({ text }: { readonly text: string | null }): ReactElement | null {
  if (text === null || text === '') return null;
  return (
    <p className="refusal" role="alert">
      <CircleAlert className="i" size={18} strokeWidth={2.1} />
      {text}
    </p>
  );
}
