import type { WindowItem } from '@talon/shared/contract/windows.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../app/settings-context.ts';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { type Claim, zonesOf } from './claim.ts';
import { SelectField } from './select-field.tsx';

export interface PlaceFieldProps {
  readonly claim: Claim;
  readonly change: (part: Partial<Claim>) => void;
  readonly windows: readonly WindowItem[];
  readonly fault: string | null;
}

/** Where the device hangs: a zone of a board, the window of a sign. A kiosk serves the whole hall. */
export function PlaceField(props: PlaceFieldProps): ReactElement | null {
  const { claim, change, windows, fault } = props;
  const { pair: t } = usePageTexts();
  const { language } = useSettings();
  if (claim.kind === null || claim.kind === 'kiosk') return null;
  if (claim.kind === 'board') {
    return (
      <SelectField
        label={t.zone}
        none={t.wholeHall}
        options={zonesOf(windows, language)}
        value={claim.zone}
        onValue={(zone) => change({ zone })}
      />
    );
  }
  const options = windows.map(({ id, number, zoneName }) => ({
    id,
    name: t.windowOf(number, zoneName[language]),
  }));
  return (
    <SelectField
      label={t.window}
      none={t.chooseWindow}
      options={options}
      value={claim.window}
      onValue={(window) => change({ window })}
      fault={fault}
    />
  );
}
