import { Mark } from '@talon/shared/client/mark.tsx';
import type { ReactElement } from 'react';
import { useFrame } from './frame.ts';

/** The centre's name and address; with its closing time where that matters. */
export function Brand({ hours }: { readonly hours: boolean }): ReactElement {
  const { centre, closesAt, texts } = useFrame();
  const until = hours && closesAt !== null;
  return (
    <div className="k-brand">
      <Mark size={72} />
      <div>
        <b>{centre.name}</b>
        <span>{until ? texts.frame.until(centre.address, closesAt) : centre.address}</span>
      </div>
    </div>
  );
}
