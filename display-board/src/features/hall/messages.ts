import { clockTime } from '@talon/shared/locale/format.ts';
import { languages } from '@talon/shared/locale/languages.ts';
import type { BoardWindow } from '@talon/shared/views/board-view.ts';
import type { BoardFace } from './board-face.ts';
import type { Scene } from './scene.ts';

/** «Перерва у вікнах 4 і 10 до 13:45.»: breaks that end together are told together. */
function breakMessages({ view, language, texts }: Scene): readonly string[] {
  const byEnd = new Map<string | null, number[]>();
  for (const window of view.windows) {
    if (window.state !== 'break') continue;
    const end = endOf(window, view.centre.timeZone, language);
    byEnd.set(end, [...(byEnd.get(end) ?? []), window.number]);
  }
  return [...byEnd].map(([end, numbers]) => texts.breaks(numbers, end));
}

function endOf(window: BoardWindow, timeZone: string, language: Scene['language']): string | null {
  return window.until === null ? null : clockTime(language, timeZone, window.until);
}

function closedMessages(scene: Scene, opensTomorrowAt: string | null): readonly string[] {
  const { view, texts } = scene;
  return [
    ...(view.servedToday > 0 ? [texts.servedToday(view.servedToday)] : []),
    opensTomorrowAt === null ? texts.queueClosed : texts.queueOpensTomorrow(opensTomorrowAt),
  ];
}

/** What is announced, in the board's language first and then in the others it was written in. */
function announced({ view, language }: Scene): readonly string[] {
  const inTurn = [language, ...languages.filter((other) => other !== language)];
  return view.announcements.flatMap((text) => inTurn.flatMap((one) => text[one] ?? []));
}

/** The sentences of the ticker, in the order they are shown. Never empty: an announcement goes alone. */
export function messages(
  scene: Scene,
  face: BoardFace,
  opensTomorrowAt: string | null,
): readonly string[] {
  const { view, language, texts } = scene;
  const now = announced(scene);
  if (now.length > 0) return now;
  if (face === 'closed') return closedMessages(scene, opensTomorrowAt);
  const own = view.ticker.map((text) => text[language]).filter((text) => text !== '');
  const open = view.windows.filter((window) => window.state === 'open').length;
  const first = face === 'empty' && open > 0 ? [texts.windowsWork(open)] : [];
  const found = [...first, ...own, ...breakMessages(scene)];
  if (found.length > 0) return found;
  const { closesAt } = view.hall;
  if (closesAt === null) return [texts.followNumber];
  return [texts.ticketsUntil(clockTime(language, view.centre.timeZone, closesAt))];
}
