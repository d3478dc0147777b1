import type { WindowItem } from '@talon/shared/contract/windows.ts';
import { minuteMark } from '@talon/shared/locale/format.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { ReceptionTexts } from '@talon/shared/locale/reception/uk.ts';
import type { MenuService, MenuView } from '@talon/shared/views/menu-view.ts';

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
