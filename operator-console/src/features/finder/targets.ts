import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';
import { findIn, type Match } from './match.ts';

type MenuService = MenuAnswer['categories'][number]['services'][number];

export interface FoundService {
  readonly kind: 'service';
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  readonly match: Match | null;
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

/** Services whose name or search words begin with what was typed, names first. */
export function findServices(
  menu: MenuAnswer,
  windows: readonly WindowItem[],
  query: string,
): readonly FoundService[] {
  const named: FoundService[] = [];
  const meant: FoundService[] = [];
  for (const { letter, services } of menu.categories) {
    for (const service of services) {
      const match = findIn(service.name, query);
      const found = match ?? service.searchWords.find((word) => findIn(word, query) !== null);
      if (found === undefined || found === null) continue;
      (match === null ? meant : named).push(asFound(service, letter, match, windows));
    }
  }
  return [...named, ...meant].slice(0, most);
}

function asFound(
  service: MenuService,
  letter: string,
  match: Match | null,
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
    match,
    waiting,
    waitMinutes,
    purposes,
    windows: numbers,
  };
}

function serves(window: WindowItem, service: string): boolean {
  return window.profile.some((line) => line.serviceId === service);
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
    const match = findIn(name, query);
    const byNumber = String(number) === query.trim();
    if (query.trim() !== '' && match === null && !byNumber && !serving.has(number)) continue;
    found.push({ kind: 'window', id, number, name, match, state, ticket });
  }
  return found.slice(0, most);
}
