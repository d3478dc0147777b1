import { categoryIcon } from '@talon/shared/client/category-icons.ts';
import { Gate } from '@talon/shared/client/gate.tsx';
import type { ReactElement } from 'react';
import type { Busy, CatalogueCategory } from '../catalogue/catalogue.ts';
import { BusyLine } from '../frame/busy.tsx';
import { useFrame } from '../frame/frame.ts';

export interface TileProps {
  readonly category: CatalogueCategory;
  readonly busy: Busy | null;
  readonly onTouch: () => void;
}

export function Tile({ category, busy, onTouch }: TileProps): ReactElement {
  const { look, shape } = useFrame();
  const Icon = categoryIcon(category.icon);
  const gate = look.large ? 52 : shape === 'landscape' ? 44 : 40;
  return (
    <button type="button" className="k-tile" onClick={onTouch}>
      <span className="ic">
        <Icon className="i" size={54} strokeWidth={1.7} />
        <Gate sign={category.letter} size={gate} look="soft" />
      </span>
      <span className="tx">
        <b>{category.name}</b>
        <BusyLine busy={busy} look="tile" />
      </span>
    </button>
  );
}
