import type { DeviceTexts } from '@talon/shared/locale/devices/uk.ts';
import type { DeviceItem, DevicesView, DeviceTrouble } from '@talon/shared/views/devices-view.ts';
import type { Tone } from './device-facts.ts';

export interface Kpi {
  readonly name: 'kiosk' | 'board' | 'sign' | 'printer';
  readonly well: number;
  readonly of: number;
  readonly tone: Tone;
  readonly note: string;
}

interface Said {
  readonly tone: Tone;
  readonly text: string;
}

const has = (kind: DeviceTrouble) => (item: DeviceItem) =>
  item.troubles.some((trouble) => trouble.kind === kind);

function sinceOf(items: readonly DeviceItem[]): number {
  return Math.min(...items.map(({ since }) => since ?? Number.POSITIVE_INFINITY));
}

function awayText(away: readonly DeviceItem[], t: DeviceTexts, time: (at: number) => string) {
  const since = sinceOf(away);
  return Number.isFinite(since)
    ? t.kpi.awaySince(away.length, time(since))
    : t.kpi.away(away.length);
}

/** The gravest words about a kind of screens, two at most: more nobody reads at a glance. */
function noteOf(said: readonly Said[], well: Said): Said {
  const [first] = said;
  if (first === undefined) return well;
  const text = said.slice(0, 2).map((one) => one.text);
  return { tone: first.tone, text: text.join(', ') };
}

function screens(
  name: 'kiosk' | 'board' | 'sign',
  view: DevicesView,
  t: DeviceTexts,
  time: (at: number) => string,
): Kpi {
  const items = view.devices.filter(({ kind }) => kind === name);
  const count = (kind: DeviceTrouble): number => items.filter(has(kind)).length;
  const away = items.filter(({ state }) => state === 'offline');
  const unseen = items.filter(({ state }) => state === 'new').length;
  const signed = new Set(items.map(({ window }) => window));
  const bare = name === 'sign' ? view.windows.filter(({ id }) => !signed.has(id)).length : 0;
  const isSomeSigned = bare > 0 && bare < view.windows.length;
  const said: Said[] = [];
  if (count('paper_out') > 0) said.push({ tone: 'bad', text: t.kpi.paperOut(count('paper_out')) });
  if (count('paper_low') > 0) said.push({ tone: 'warn', text: t.kpi.paperLow(count('paper_low')) });
  if (count('no_voice') > 0) said.push({ tone: 'warn', text: t.kpi.noVoice(count('no_voice')) });
  if (count('errors') > 0) said.push({ tone: 'warn', text: t.kpi.errors(count('errors')) });
  if (unseen > 0) said.push({ tone: 'off', text: t.kpi.unseen(unseen) });
  if (isSomeSigned) said.push({ tone: 'off', text: t.kpi.missing(bare) });
  if (away.length > 0) {
    const text = said.length === 0 ? awayText(away, t, time) : t.kpi.away(away.length);
    said.unshift({ tone: 'bad', text });
  }
  const well: Said =
    items.length === 0 ? { tone: 'off', text: t.kpi.none } : { tone: 'good', text: t.kpi.allWork };
  const { tone, text } = noteOf(said, well);
  const online = items.filter(({ state }) => state === 'online').length;
  return { name, well: online, of: items.length, tone, note: text };
}

/** Printers are known by the kiosks that print on them. */
function printers(view: DevicesView, t: DeviceTexts): Kpi {
  const told = view.devices.filter(({ health }) => health !== null && health.printer !== null);
  const count = (kind: DeviceTrouble): number => told.filter(has(kind)).length;
  const [out, away, low] = [count('paper_out'), count('printer_away'), count('paper_low')];
  const said: Said[] = [];
  if (out > 0) said.push({ tone: 'bad', text: t.kpi.paperOut(out) });
  if (away > 0) said.push({ tone: 'bad', text: t.kpi.printerAway(away) });
  if (low > 0) said.push({ tone: 'warn', text: t.kpi.paperLow(low) });
  const well: Said =
    told.length === 0
      ? { tone: 'off', text: t.kpi.untold }
      : { tone: 'good', text: t.kpi.allPrint };
  const { tone, text } = noteOf(said, well);
  return { name: 'printer', well: told.length - out - away, of: told.length, tone, note: text };
}

export function kpisOf(
  view: DevicesView,
  t: DeviceTexts,
  time: (at: number) => string,
): readonly Kpi[] {
  return [
    screens('kiosk', view, t, time),
    screens('board', view, t, time),
    screens('sign', view, t, time),
    printers(view, t),
  ];
}
