import { officeTexts } from '@talon/shared/locale/office/texts.ts';
import type { ReactElement } from 'react';
import { useCentres } from '../../app/resources.ts';
import { useSettings } from '../../app/settings-context.ts';

export interface CentrePickProps {
  readonly centre: string;
  readonly centres: readonly string[];
}

/** Whoever works at several centres says at which one the window is. */
export function CentrePick({ centre, centres }: CentrePickProps): ReactElement {
  const { language, change } = useSettings();
  const known = useCentres().data?.items;
  return (
    <select
      className="cw-centre"
      aria-label={officeTexts[language].centre}
      value={centre}
      onChange={({ target }) => change({ lastCentre: target.value })}
    >
      {centres.map((id) => (
        <option key={id} value={id}>
          {known?.find((one) => one.id === id)?.name[language] ?? id}
        </option>
      ))}
    </select>
  );
}
