import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Scene } from './scene.ts';

/** Five signs or more leave room for three numbers. */
function fitting(numbers: readonly string[]): readonly string[] {
  return numbers.slice(0, numbers.some((number) => number.length > 4) ? 3 : 4);
}

/** On a portrait board: whose turn is near. */
export function NextUp({ scene }: { readonly scene: Scene }): ReactElement {
  const { view, texts } = scene;
  const numbers = fitting(view.nextUp);
  return (
    <section className="b-next" aria-label={texts.next}>
      <h2>{texts.next}</h2>
      {numbers.length > 0 ? (
        <ul>
          {numbers.map((number) => (
            <li key={number} className="tn">
              {number}
            </li>
          ))}
        </ul>
      ) : (
        <p className="ok">
          <Check className="i" size={40} strokeWidth={2.6} aria-hidden="true" />
          {texts.nobodyNext}
        </p>
      )}
    </section>
  );
}
