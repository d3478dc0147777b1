import type { Panel } from '../support/previews.ts';
import type { Box } from './boxes.ts';
import { offFrom } from './compare.ts';
import type { Walked } from './measure.ts';

/**
 * A part that every screen of an app keeps at one panel (the design's grid): in all states but
 * those that are drawn without it.
 */
export interface Kept {
  readonly box: Box;
  /** An expression over the names of states. */
  readonly without: string;
}

/** States of these names, alone or with more behind a dash. */
const named = (...names: readonly string[]): string => `^(?:${names.join('|')})(?:-|$)`;

const none = '^$';
const paper = ['ticket', 'checkin-early', 'checkin-due', 'checkin-late'] as const;
const notices = ['connecting', 'no-server', 'unknown', 'too-old', 'pair'] as const;
const noDesk = ['sign-in', 'connecting', 'too-old', 'broken', 'taken-over', 'refused', 'docked'];
const noOffice = ['start', 'first-run', 'pair', 'reception', 'enrol', 'sign-in', 'invitation'];

export const grids: Readonly<Record<string, readonly Kept[]>> = {
  '/kiosk/preview 1080 × 1920': [
    { box: { part: '.k-head', x: 0, y: 0, width: 1080, height: 144, pad: 48 }, without: none },
    {
      box: { part: '.k-a11y', x: 0, y: 1776, width: 1080, height: 144, pad: 48 },
      without: named(...paper),
    },
    { box: { part: 'main', x: 0, y: 144, width: 1080, pad: 48 }, without: none },
  ],
  '/kiosk/preview 1920 × 1080': [
    {
      box: { part: '.land > aside', x: 0, y: 0, width: 620, height: 956, pad: 48 },
      without: named(...paper, 'rest', 'paused'),
    },
    {
      box: { part: '.k-a11y', x: 0, y: 956, width: 1920, height: 124, pad: 48 },
      without: named(...paper),
    },
  ],
  '/board/preview 1920 × 1080': [
    {
      box: { part: '.b-top', x: 0, y: 0, width: 1920, height: 104, pad: 56 },
      without: named('pair'),
    },
    { box: { part: '.b-hero', x: 0, y: 104, width: 1200, pad: 56 }, without: named(...notices) },
    { box: { part: '.b-list', x: 1200, y: 104, width: 720 }, without: named(...notices) },
    {
      box: { part: '.b-sum', x: 0, y: 868, width: 1920, height: 132, pad: 56 },
      without: named(...notices, 'media', 'closed'),
    },
    {
      box: { part: '.b-tick', x: 0, y: 1000, width: 1920, height: 80, pad: 56 },
      without: named(...notices),
    },
  ],
  '/board/preview 1080 × 1920': [
    {
      box: { part: '.b-top', x: 0, y: 0, width: 1080, height: 112, pad: 56 },
      without: named('pair'),
    },
    { box: { part: '.b-hero', x: 0, y: 112, width: 1080, pad: 56 }, without: named(...notices) },
    {
      box: { part: '.b-tick', x: 0, y: 1836, width: 1080, height: 84, pad: 56 },
      without: named(...notices),
    },
  ],
  '/board/preview 1280 × 400': [
    { box: { part: '.ws-n', x: 0, y: 0, width: 400, height: 400 }, without: none },
    { box: { part: '.ws-b', x: 400, y: 0, width: 880, height: 400 }, without: none },
  ],
  '/console/preview 1366 × 768': [
    {
      box: { part: '.c-top', x: 0, y: 0, width: 1366, height: 64, pad: 20 },
      without: named(...noDesk),
    },
    {
      box: { part: '.con > main', x: 0, y: 64, width: 942, height: 704, pad: 20 },
      without: named(...noDesk, 'choose'),
    },
    {
      box: { part: '.queue', x: 942, y: 64, width: 424, height: 704 },
      without: named(...noDesk, 'choose'),
    },
  ],
  '/console/desk-preview 1440 × 900': [
    { box: { part: 'nav', x: 0, y: 0, width: 216, height: 900 }, without: named(...noOffice) },
    { box: { part: 'main', x: 216, y: 0, width: 1224 }, without: named(...noOffice) },
  ],
  '/t/preview 390 × 844': [
    { box: { part: '.p-h', x: 0, y: 0, width: 390, pad: 20 }, without: named('broken') },
    { box: { part: 'main', x: 0, width: 390, pad: 20 }, without: none },
  ],
};

/** What the states of a preview keep at the panel; at one that is not drawn, nothing. */
export function gridOf(path: string, { width, height }: Panel): readonly Kept[] {
  return grids[`${path} ${width} × ${height}`] ?? [];
}

/** Where the states that were walked leave their grid. */
export function offGrid(grid: readonly Kept[], { measured }: Walked): readonly string[] {
  return measured.flatMap(({ hash, boxes }) => {
    // A visitor who chose larger text or lower buttons has another grid.
    if (/size=(?!normal)/.test(hash)) return [];
    const state = hash.split(/[?/]|-(?:uk|ru|en)-/)[0] ?? '';
    return grid.flatMap(({ box, without }, index) =>
      new RegExp(without).test(state)
        ? []
        : offFrom(box, boxes[index]).map((what) => `${hash}: ${what}`),
    );
  });
}
