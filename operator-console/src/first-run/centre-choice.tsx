import {
  AppWindow,
  FileCog,
  FileJson,
  ListChecks,
  type LucideIcon,
  RefreshCcw,
  ShieldCheck,
} from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import type { Draft } from './draft.ts';

const icons = {
  own: [FileJson, ShieldCheck, RefreshCcw],
  sample: [AppWindow, ListChecks, FileCog],
} as const satisfies Record<Draft['centre'], readonly LucideIcon[]>;

interface CardProps {
  readonly kind: Draft['centre'];
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function CentreCard({ kind, chosen, onChoose }: CardProps): ReactElement {
  const { name, line, points } = usePageTexts().firstRun[kind];
  const id = useId();
  return (
    <label className={chosen ? 'pk on' : 'pk'}>
      <input
        type="radio"
        name="centre"
        value={kind}
        checked={chosen}
        onChange={onChoose}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-line`}
      />
      <b id={`${id}-name`}>{name}</b>
      <span id={`${id}-line`}>
        <span className="pk-line">{line}</span>
        {icons[kind].map((Icon, index) => (
          <span className="pk-point" key={points[index]}>
            <Icon className="i" size={18} strokeWidth={2} />
            {points[index]}
          </span>
        ))}
      </span>
    </label>
  );
}

export interface CentreChoiceProps {
  readonly centre: Draft['centre'];
  readonly onChoose: (centre: Draft['centre']) => void;
}

/** Two ways to begin; nothing is chosen for good but the sample's being there. */
export function CentreChoice({ centre, onChoose }: CentreChoiceProps): ReactElement {
  const { beginWith } = usePageTexts().firstRun;
  return (
    <fieldset className="pick2">
      <legend>{beginWith}</legend>
      {(['own', 'sample'] as const).map((kind) => (
        <CentreCard
          key={kind}
          kind={kind}
          chosen={centre === kind}
          onChoose={() => onChoose(kind)}
        />
      ))}
    </fieldset>
  );
}
