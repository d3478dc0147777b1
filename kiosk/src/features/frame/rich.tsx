import { Children, type ReactElement } from 'react';

/** A sentence with its strong words between `**`. */
export function Rich({ text }: { readonly text: string }): ReactElement {
  const parts = text
    .split('**')
    .map((part, index) => (index % 2 === 1 ? <b key={part}>{part}</b> : part));
  return <>{Children.toArray(parts)}</>;
}
