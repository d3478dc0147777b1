import type { FoundService as NamedService } from '@talon/shared/client/search/find-services.ts';
import { spellingsOf } from '@talon/shared/client/search/spellings.ts';
import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';
import { findIn, type Match } from './match.ts';

type MenuService = MenuAnswer['categories'][number]['services'][number];

export interface FoundService {
  readonly kind: 'service';
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  /** What to mark in the name. */
  readonly words: readonly string[];
  readonly waiting: number;
  readonly waitMinutes: MenuService['waitMinutes'];
  readonly purposes: MenuService['purposes'];
  /** Numbers of the open windows that serve it. */
  readonly windows: readonly number[];
}

export interface FoundWindow {
  readonly kind: 'window';
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly match: Match | null;
  readonly state: 'open' | 'break';
  readonly ticket: WindowItem['ticket'];
}

export type Found = FoundService | FoundWindow;

const most = 6;

/** What the search has found, the likeliest first, as the hall serves it now. */
export function servicesAt(
  menu: MenuAnswer,
  windows: readonly WindowItem[],
  found: readonly NamedService[],
): readonly FoundService[] {
  const known = new Map(
    menu.categories.flatMap(({ letter, services }) =>
      services.map((service) => [service.id, { service, letter }] as const),
    ),
  );
  return found
    .flatMap(({ id, words }) => {
      const one = known.get(id);
      return one === undefined ? [] : [asFound(one.service, one.letter, words, windows)];
    })
    .slice(0, most);
}

function asFound(
  service: MenuService,
  letter: string,
  words: readonly string[],
  windows: readonly WindowItem[],
): FoundService {
  const { id, name, waiting, waitMinutes, purposes } = service;
  const serving = windows.filter((window) => window.state !== 'closed' && serves(window, id));
  const numbers = serving.map((window) => window.number).sort((a, b) => a - b);
  return {
    kind: 'service',
    id,
    letter,
    name,
    words,
    waiting,
    waitMinutes,
    purposes,
    windows: numbers,
  };
}

function serves(window: WindowItem, service: string): boolean {
  return window.profile.some((line) => line.serviceId === service);
}

/** A name typed with the letters of the other layout is the same name. */
function findName(name: string, query: string): Match | null {
  for (const spelling of spellingsOf(query)) {
    const match = findIn(name, spelling);
    if (match !== null) return match;
  }
  return null;
}

/**
 * Colleagues' open windows: by number or surname, and those that serve the first services found.
 * With nothing typed, all of them.
 */
export function findWindows(
  windows: readonly WindowItem[],
  own: string,
  query: string,
  services: readonly FoundService[],
): readonly FoundWindow[] {
  const serving = new Set(services.slice(0, 2).flatMap((service) => service.windows));
  const found: FoundWindow[] = [];
  for (const { id, number, state, operator, ticket } of windows) {
    if (id === own || state === 'closed') continue;
    const name = operator?.name ?? '';
    const match = findName(name, query);
    const byNumber = String(number) === query.trim();
    if (query.trim() !== '' && match === null && !byNumber && !serving.has(number)) continue;
    found.push({ kind: 'window', id, number, name, match, state, ticket });
  }
  return found.slice(0, most);
}
