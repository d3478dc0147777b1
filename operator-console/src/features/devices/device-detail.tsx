import type { DeviceItem } from '@talon/shared/views/devices-view.ts';
import { type ReactElement, useId } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { DeviceActions } from './device-actions.tsx';
import { agoText, clockText, placeOf, sizeText, spanText } from './device-facts.ts';
import { DeviceFigure } from './device-figure.tsx';
import { DeviceHistory } from './device-history.tsx';
import { useDevices } from './devices-context.ts';
import { PageFaults } from './page-faults.tsx';
import { StateChip } from './state-chip.tsx';
import { useDeviceTexts } from './use-device-texts.ts';

/** The chosen device: what it is, how it is, what was done to it, and what can be. */
export function DeviceDetail(): ReactElement {
  const { chosen, mayChange } = useDevices();
  const t = useDeviceTexts();
  const id = useId();
  if (chosen === null) {
    return (
      <aside className="of-card dv-det">
        <p className="dv-none">{t.detail.choose}</p>
      </aside>
    );
  }
  return (
    <aside className="of-card dv-det" aria-labelledby={id} key={chosen.id}>
      <header>
        <h2 id={id}>{chosen.name}</h2>
        <StateChip item={chosen} />
      </header>
      <div className="dv-prev">
        <DeviceFigure item={chosen} />
        <Facts item={chosen} />
      </div>
      {mayChange ? <DeviceActions item={chosen} /> : null}
      {chosen.health === null || chosen.health.errors.length === 0 ? null : (
        <PageFaults errors={chosen.health.errors} />
      )}
      <DeviceHistory />
    </aside>
  );
}

function Facts({ item }: { readonly item: DeviceItem }): ReactElement {
  const { view, now } = useDevices();
  const t = useDeviceTexts();
  const { language } = useSettings();
  const { detail } = t;
  const facts: [string, string][] = [];
  if (item.address !== null) facts.push([detail.address, item.address]);
  if (item.kind !== 'kiosk') facts.push([detail.zone, placeOf(item, view, language, t)]);
  if (item.kind === 'board') facts.push([detail.media, item.media ? detail.on : detail.off]);
  if (item.kind === 'kiosk') facts.push([detail.printer, printerOf(item, view.printers, t)]);
  if (item.state !== 'online') {
    const seen = item.seenAt === null ? detail.since : agoText(now - item.seenAt, t);
    facts.push([detail.lastSeen, seen]);
  }
  if (item.health !== null) {
    facts.push([detail.size, sizeText(item.health, language, t)]);
    if (item.state === 'online') facts.push([detail.up, spanText(upSeconds(item, now), t)]);
    const clock = clockText(item.health.clockOffsetMs, t);
    if (clock !== null) facts.push([detail.clock, clock]);
  }
  return (
    <dl className="dv-kv">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="num">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** It told so when it was last seen, and has run on since. */
function upSeconds({ health, seenAt }: DeviceItem, now: number): number {
  const sinceTold = seenAt === null ? 0 : Math.max(0, now - seenAt) / 1000;
  return (health?.upSeconds ?? 0) + sinceTold;
}

function printerOf(
  { printer, health }: DeviceItem,
  printers: readonly { readonly id: string; readonly name: string }[],
  t: ReturnType<typeof useDeviceTexts>,
): string {
  const name = printers.find(({ id }) => id === printer)?.name ?? t.detail.usualPrinter;
  const state = health?.printer ?? null;
  return state === null ? name : `${name}: ${t.printers[state]}`;
}
