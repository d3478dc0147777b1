import type { DeviceItem } from '@talon/shared/views/devices-view.ts';
import { type LucideIcon, Monitor, PanelTop, Touchpad } from 'lucide-react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { CareCell } from './care-cell.tsx';
import { agoText, isOld, placeOf, versionOf } from './device-facts.ts';
import { useDevices } from './devices-context.ts';
import { StateChip } from './state-chip.tsx';
import { useDeviceTexts } from './use-device-texts.ts';

export const kindIcons = {
  kiosk: Touchpad,
  board: Monitor,
  sign: PanelTop,
} as const satisfies Record<DeviceItem['kind'], LucideIcon>;

/** Up and down go from device to device, as in any list of the desk. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('.dv-name')];
  const at =
    document.activeElement instanceof HTMLElement ? names.indexOf(document.activeElement) : -1;
  const next = names[at + step];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
  next.click();
}

/** Kiosks and boards; signs have a row of their own, by their windows. */
export function DeviceTable({ items }: { readonly items: readonly DeviceItem[] }): ReactElement {
  const t = useDeviceTexts();
  const { device, state, signal, care, version } = t.columns;
  return (
    <section className="of-card of-tb">
      <table onKeyDown={walk}>
        <thead>
          <tr>
            <th scope="col">{device}</th>
            <th scope="col">{state}</th>
            <th scope="col">{signal}</th>
            <th scope="col">{care}</th>
            <th scope="col" className="r">
              {version}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <DeviceRow key={item.id} item={item} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DeviceRow({ item }: { readonly item: DeviceItem }): ReactElement {
  const { view, now, chosen, choose } = useDevices();
  const t = useDeviceTexts();
  const { language } = useSettings();
  const isChosen = chosen?.id === item.id;
  const Icon = kindIcons[item.kind];
  const version = versionOf(item);
  const old = isOld(item, view);
  return (
    <tr className={isChosen ? 'sel' : ''}>
      <th scope="row">
        <button
          type="button"
          className="dv-name"
          aria-pressed={isChosen}
          onClick={() => choose(item.id)}
        >
          <Icon className="i" size={22} strokeWidth={1.8} />
          <span>
            <b>{item.name}</b>
            <em>{underName(item, placeOf(item, view, language, t), t)}</em>
          </span>
        </button>
      </th>
      <td>
        <StateChip item={item} />
      </td>
      <td className="num">{item.seenAt === null ? t.never : agoText(now - item.seenAt, t)}</td>
      <td>
        <CareCell item={item} />
      </td>
      <td className={old ? 'r num dv-old' : 'r num'}>
        {version === null ? <span className="dv-faint">–</span> : version}
        {old ? <span className="of-sr">{t.oldVersion('')}</span> : null}
      </td>
    </tr>
  );
}

function underName(
  { kind, health }: DeviceItem,
  place: string,
  t: ReturnType<typeof useDeviceTexts>,
): string {
  const shown = kind === 'kiosk' ? [] : [place];
  if (health === null) return shown.join(', ') || t.kinds[kind];
  const size = t.size(health.width, health.height);
  return [size, ...(health.height > health.width ? [t.upright] : []), ...shown].join(', ');
}
