import type { WindowItem } from '@talon/shared/contract/windows.ts';
import { minuteMark } from '@talon/shared/locale/format.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { ReceptionTexts } from '@talon/shared/locale/reception/uk.ts';
import type { MenuService, MenuView } from '@talon/shared/views/menu-view.ts';

/** Numbers in runs: «4–6, 9». */
export function runs(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const parts: { from: number; to: number }[] = [];
  for (const number of sorted) {
    const last = parts.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else parts.push({ from: number, to: number });
  }
  return parts
    .map(({ from, to }) =>
      to - from > 1 ? `${from}–${to}` : from === to ? `${from}` : `${from}, ${to}`,
    )
    .join(', ');
}

/** Open windows that serve a service, by number. */
export function servingWindows(windows: readonly WindowItem[], service: string): readonly number[] {
  return windows
    .filter(
      ({ state, profile }) => state !== 'closed' && profile.some((l) => l.serviceId === service),
    )
    .map(({ number }) => number);
}

export function busyOf(view: MenuView | null, service: string): MenuService | null {
  return view?.services.find(({ id }) => id === service) ?? null;
}

export interface Words {
  readonly t: ReceptionTexts;
  readonly language: Language;
}

/** How long the line of a service is: «4 в черзі, ≈ 15 хв». Nothing is claimed without figures. */
export function lineWords({ t, language }: Words, busy: MenuService | null): string {
  if (busy === null) return '';
  if (busy.full) return t.full;
  if (!busy.today) return t.notToday;
  if (busy.waiting === 0) return busy.open ? t.noQueue : t.noWindow;
  const inLine = t.inLine(busy.waiting);
  const middle = busy.waitMinutes?.middle;
  if (middle === undefined) return busy.open ? inLine : `${inLine}, ${t.noWindow}`;
  return `${inLine}, ≈\u00a0${middle}\u00a0${minuteMark[language]}`;
}
