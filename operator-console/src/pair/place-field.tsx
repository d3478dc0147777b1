import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';
import { deviceTexts } from '@talon/shared/locale/devices/texts.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../app/settings-context.ts';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { SelectField } from '../parts/select-field.tsx';
import { Toggle } from '../parts/toggle.tsx';
import { type Claim, type Place, zonesOf } from './claim.ts';
import { ZoneField } from './zone-field.tsx';

export interface PlaceFieldProps {
  readonly claim: Claim;
  readonly change: (part: Partial<Claim>) => void;
  readonly windows: readonly WindowItem[];
  readonly printers: readonly Place[];
  readonly fault: string | null;
}

/** Where the device hangs and what it does there: each kind has its own questions. */
export function PlaceField(props: PlaceFieldProps): ReactElement | null {
  switch (props.claim.kind) {
    case null:
      return null;
    case 'kiosk':
      return <PrinterOfKiosk {...props} />;
    case 'board':
      return <BoardFields {...props} />;
    case 'sign':
      return <WindowOfSign {...props} />;
    default:
      return unreachable(props.claim.kind);
  }
}

/** Asked only where there is a choice. */
function PrinterOfKiosk({ claim, change, printers }: PlaceFieldProps): ReactElement | null {
  const { change: t, detail } = deviceTexts[useSettings().language];
  if (printers.length === 0) return null;
  return (
    <SelectField
      label={t.printer}
      none={detail.usualPrinter}
      options={printers}
      value={claim.printer}
      onValue={(printer) => change({ printer })}
    />
  );
}

function BoardFields({ claim, change, windows }: PlaceFieldProps): ReactElement {
  const { pair } = usePageTexts();
  const { language } = useSettings();
  const { change: t } = deviceTexts[language];
  return (
    <>
      <ZoneField
        label={pair.zone}
        zones={zonesOf(windows, language)}
        value={claim.zone}
        onValue={(zone) => change({ zone })}
        fault={null}
      />
      <Toggle
        label={t.speaks}
        hint={t.speaksHint}
        on={claim.speaks}
        onChange={(speaks) => change({ speaks })}
      />
      <Toggle
        label={t.media}
        hint={t.mediaHint}
        on={claim.media}
        onChange={(media) => change({ media })}
      />
    </>
  );
}

function WindowOfSign({ claim, change, windows, fault }: PlaceFieldProps): ReactElement {
  const { pair: t } = usePageTexts();
  const { language } = useSettings();
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
