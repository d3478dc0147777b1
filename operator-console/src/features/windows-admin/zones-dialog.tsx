import { settingsTexts } from '@talon/shared/locale/settings/texts.ts';
import { Plus, Trash2 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { TextField } from '../../desk-pages/text-field.tsx';
import { DeskDialog } from '../../parts/dialog.tsx';
import { LanguageTabs } from '../../parts/language-tabs.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { Stepper } from '../../parts/stepper.tsx';
import { directions, freeId, withoutZone, withWay, type Zone } from './window-edits.ts';
import { useWindowsPage, useWindowsTexts } from './windows-context.ts';

/** The parts of the hall; one goes only when no window stands in it. */
export function ZonesDialog(): ReactElement {
  const { centre, edited, setZones, open } = useWindowsPage();
  const { language: own } = useSettings();
  const t = useWindowsTexts();
  const [zones, setOwn] = useState<readonly Zone[]>(edited.zones);
  const [language, setLanguage] = useState(own);
  const change = (next: Zone): void =>
    setOwn(zones.map((zone) => (zone.id === next.id ? next : zone)));
  const isNamed = zones.every(({ name }) => name[centre.mainLanguage].trim() !== '');
  const missing = new Set(
    (['uk', 'ru', 'en'] as const).filter((each) => zones.some(({ name }) => name[each] === '')),
  );
  return (
    <DeskDialog
      title={t.zonesTitle}
      footer={t.zonesFooter}
      onClose={() => open(null)}
      confirm={{
        label: t.done,
        ready: isNamed,
        onConfirm: () => {
          setZones(zones);
          open(null);
        },
      }}
    >
      <LanguageTabs title={t.zones} value={language} onChange={setLanguage} missing={missing}>
        <p className="hint">{t.zonesText}</p>
        <ul className="wa-zones">
          {zones.map((zone) => (
            <ZoneFields
              key={zone.id}
              {...{ zone, zones, language }}
              onChange={change}
              onRemove={() => setOwn(withoutZone(zones, zone.id))}
            />
          ))}
        </ul>
        <button
          type="button"
          className="wa-add"
          onClick={() => {
            const ids = zones.map(({ id }) => id);
            const name = (each: 'uk' | 'ru' | 'en') =>
              settingsTexts[each].windows.newZone(zones.length + 1);
            setOwn([
              ...zones,
              {
                id: freeId(centre.id, 'z', ids),
                name: { uk: name('uk'), ru: name('ru'), en: name('en') },
                floor: zones.at(-1)?.floor ?? 1,
                way: { uk: '', ru: '', en: '' },
                ways: [],
              },
            ]);
          }}
        >
          <Plus className="i" size={17} strokeWidth={2.2} />
          {t.addZone}
        </button>
      </LanguageTabs>
    </DeskDialog>
  );
}

interface ZoneFieldsProps {
  readonly zone: Zone;
  readonly zones: readonly Zone[];
  readonly language: 'uk' | 'ru' | 'en';
  readonly onChange: (zone: Zone) => void;
  readonly onRemove: () => void;
}

function ZoneFields(props: ZoneFieldsProps): ReactElement {
  const { zone, zones, language, onChange, onRemove } = props;
  const { edited } = useWindowsPage();
  const own = useSettings().language;
  const t = useWindowsTexts();
  const { kiosk } = settingsTexts[own];
  const { name, way, floor } = zone;
  const windows = edited.windows.filter((window) => window.zone === zone.id).length;
  return (
    <li>
      <TextField
        label={t.zoneName(kiosk.languages[language])}
        maxLength={60}
        value={name[language]}
        onValue={(text) => onChange({ ...zone, name: { ...name, [language]: text } })}
      />
      <div className="wa-number">
        <span>{t.floor}</span>
        <Stepper
          label={`${t.floor}: ${name[own]}`}
          {...{ value: floor, from: -5, to: 100 }}
          onChange={(next) => onChange({ ...zone, floor: next })}
        />
        {windows > 0 ? (
          <em>{t.zoneInUse(windows)}</em>
        ) : (
          <button
            type="button"
            className="x"
            disabled={zones.length === 1}
            aria-label={t.removeZone(name[own])}
            onClick={onRemove}
          >
            <Trash2 className="i" size={18} strokeWidth={2} />
          </button>
        )}
      </div>
      <TextField
        label={t.zoneWay(kiosk.languages[language])}
        maxLength={120}
        value={way[language]}
        onValue={(text) => onChange({ ...zone, way: { ...way, [language]: text } })}
      />
      <ZoneWays {...{ zone, zones, onChange }} />
    </li>
  );
}

/** Which way people are sent here by the boards of each other zone. */
function ZoneWays({
  zone,
  zones,
  onChange,
}: Pick<ZoneFieldsProps, 'zone' | 'zones' | 'onChange'>): ReactElement {
  const { language } = useSettings();
  const t = useWindowsTexts();
  return (
    <div className="wa-ways">
      {zones
        .filter(({ id }) => id !== zone.id)
        .map(({ id, name }) => (
          <SelectField
            key={id}
            label={t.zoneFrom(name[language])}
            none={t.noDirection}
            options={directions.map((each) => ({ id: each, name: t.directions[each] }))}
            value={zone.ways.find(({ from }) => from === id)?.direction ?? null}
            onValue={(next) => onChange(withWay(zone, id, next))}
          />
        ))}
    </div>
  );
}
