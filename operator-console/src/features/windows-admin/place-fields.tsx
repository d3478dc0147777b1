import { settingsTexts } from '@talon/shared/locale/settings/texts.ts';
import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { TextField } from '../../desk-pages/text-field.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { Stepper } from '../../parts/stepper.tsx';
import type { ServiceWindow } from './profile.ts';
import { directions } from './window-edits.ts';
import { useWindowsPage, useWindowsTexts } from './windows-context.ts';

/** Which window it is and how people find it. */
export function PlaceFields(): ReactElement {
  const { chosen, edited, setWindow } = useWindowsPage();
  const { language } = useSettings();
  const t = useWindowsTexts();
  const { kiosk } = settingsTexts[language];
  const isTaken = edited.windows.some(
    ({ id, number }) => id !== chosen.id && number === chosen.number,
  );
  const change = (part: Partial<ServiceWindow>): void => setWindow({ ...chosen, ...part });
  return (
    <details className="wa-place">
      <summary>{t.place}</summary>
      <div className="wa-number">
        <span>{t.number}</span>
        <Stepper
          label={t.number}
          {...{ value: chosen.number, from: 1, to: 99 }}
          onChange={(number) => change({ number })}
          faultId={isTaken ? 'wa-number-fault' : null}
        />
      </div>
      {isTaken ? (
        <p className="fault" id="wa-number-fault" role="alert">
          {t.numberTaken}
        </p>
      ) : null}
      <SelectField
        label={t.zone}
        options={edited.zones.map(({ id, name }) => ({ id, name: name[language] }))}
        value={chosen.zone}
        onValue={(zone) => change({ zone: zone ?? chosen.zone })}
      />
      <SelectField
        label={t.direction}
        none={t.noDirection}
        options={directions.map((id) => ({ id, name: t.directions[id] }))}
        value={chosen.direction}
        onValue={(next) => change({ direction: directions.find((id) => id === next) ?? null })}
      />
      {(['uk', 'ru', 'en'] as const).map((each) => (
        <TextField
          key={each}
          label={t.way(kiosk.languages[each])}
          maxLength={120}
          value={chosen.way[each]}
          onValue={(text) => change({ way: { ...chosen.way, [each]: text } })}
        />
      ))}
      <RemoveWindow />
    </details>
  );
}

function RemoveWindow(): ReactElement {
  const { chosen, edited, live, removeWindow } = useWindowsPage();
  const t = useWindowsTexts();
  const isOpen = (live.find(({ id }) => id === chosen.id)?.state ?? 'closed') !== 'closed';
  const isLast = edited.windows.length === 1;
  return (
    <>
      <button
        type="button"
        className="b wa-remove"
        disabled={isOpen || isLast}
        onClick={() => removeWindow(chosen.id)}
      >
        <Trash2 className="i" size={17} strokeWidth={2} />
        {t.remove}
      </button>
      {isOpen || isLast ? <p className="hint">{isOpen ? t.removeOpen : t.removeLast}</p> : null}
    </>
  );
}
