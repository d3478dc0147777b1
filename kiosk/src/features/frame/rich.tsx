import { Children, type ReactElement } from 'react';

const mark = '**';

/** A sentence with its strong words between `**`. */
export function Rich({ text }: { readonly text: string }): ReactElement {
  let from = 0;
  const parts = text.split(mark).map((part, index) => {
    // Where it stands tells it from an equal one.
    const key = from;
    from += part.length + mark.length;
    return index % 2 === 1 ? <b key={key}>{part}</b> : part;
  });
  return <>{Children.toArray(parts)}</>;
}
