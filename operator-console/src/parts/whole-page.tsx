import { Mark } from '@talon/shared/client/mark.tsx';
import type { ReactElement } from 'react';

export interface WholePageProps {
  readonly title: string;
  readonly text?: string;
  readonly button?: { readonly label: string; readonly onPress: () => void };
}

/** Nothing can be done at the desk now: what is so, why, and the one way on. */
export function WholePage({ title, text, button }: WholePageProps): ReactElement {
  return (
    <main className="whole">
      <Mark size={56} />
      <h1 role="status">{title}</h1>
      {text === undefined ? null : <p>{text}</p>}
      {button === undefined ? null : (
        <button type="button" className="b lg solid" onClick={button.onPress}>
          {button.label}
        </button>
      )}
    </main>
  );
}
