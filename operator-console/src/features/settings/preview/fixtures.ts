import type { MediaAnswer } from '@talon/shared/contract/media.ts';
import type { GroupWaits, Rehearsal } from '@talon/shared/contract/rehearsal.ts';
import type { RecordingsAnswer } from '@talon/shared/contract/voice.ts';
import type { MediaShelf } from '../boards/use-media.ts';
import type { RehearsalState } from '../calling/use-rehearsal.ts';
import type { Recordings } from '../voice/use-recordings.ts';

const nothing = (): void => undefined;
const done = async (): Promise<void> => undefined;
const minute = 60;

type Group = GroupWaits['group'];

function waits(
  group: Group,
  tickets: number,
  target: number,
  p50: number,
  p95: number,
): GroupWaits {
  return {
    ...{ group, tickets, uncalled: 0, targetMinutes: target },
    ...{ mean: Math.round(p50 * 1.1 * minute), p50: p50 * minute, p90: Math.round(p95 * 52) },
    ...{ p95: p95 * minute, longest: Math.round(p95 * 1.3 * minute) },
    overTarget: Math.round((tickets * Math.max(0, p95 - target)) / (p95 * 2)),
  };
}

const day = (figures: Readonly<Record<Group, readonly [number, number]>>): GroupWaits[] => [
  waits('ordinary', 640, 15, ...figures.ordinary),
  waits('legal', 52, 5, ...figures.legal),
  waits('appointment', 78, 5, ...figures.appointment),
  waits('collect', 42, 10, ...figures.collect),
];

const share = day({
  ordinary: [13, 29],
  legal: [4, 9],
  appointment: [3, 8],
  collect: [7, 14],
});

/** The figures of the drawing. */
const rehearsal: Rehearsal = {
  date: '2026-11-23',
  tickets: 812,
  windows: 11,
  mode: 'share',
  real: share,
  modes: [
    { mode: 'share', groups: share },
    {
      mode: 'ratio',
      groups: day({ ordinary: [12, 26], legal: [7, 19], appointment: [6, 16], collect: [8, 17] }),
    },
    {
      mode: 'strict',
      groups: day({ ordinary: [15, 47], legal: [2, 6], appointment: [2, 5], collect: [12, 38] }),
    },
    {
      mode: 'fifo',
      groups: day({
        ordinary: [12, 27],
        legal: [12, 28],
        appointment: [12, 26],
        collect: [12, 27],
      }),
    },
  ],
};

export const shownRehearsal: RehearsalState = {
  rehearsal,
  state: 'shown',
  days: ['2026-11-23', '2026-11-20', '2026-11-19'],
  isYesterday: true,
  choose: nothing,
};
export const noRehearsal = (state: RehearsalState['state']): RehearsalState => ({
  ...shownRehearsal,
  ...{ rehearsal: null, state, days: [] },
});

const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"%3E%3Crect width="16" height="9" fill="%230a4f9e"/%3E%3C/svg%3E';
const file = (id: string, name: string, kind: 'picture' | 'video', inUse: boolean) => ({
  ...{ id, name, kind, inUse, url: picture, addedAt: '2026-11-20T09:00:00Z' },
  ...{ bytes: kind === 'video' ? 48_300_000 : 820_000, width: 1920, height: 1080 },
});
const files: MediaAnswer = {
  items: [
    file('0123456789abcdef0123456789abcdef.webp', 'Дія.Підпис за 5 хвилин.webp', 'picture', true),
    file('fedcba9876543210fedcba9876543210.mp4', 'Як отримати субсидію.mp4', 'video', true),
    file('aaaabbbbccccddddaaaabbbbccccdddd.jpg', 'Графік на свята.jpg', 'picture', false),
  ],
  bytes: 49_940_000,
  limitBytes: 2_000_000_000,
};

export const shelf: MediaShelf = {
  files,
  lost: false,
  sending: null,
  refused: null,
  upload: done,
  remove: done,
};

const words = ['талон', 'вікно', 'А', 'Б', 'нуль', 'сім', 'сорок', 'сто'];
const check: RecordingsAnswer = {
  language: 'uk',
  items: words.map((text, index) => ({
    clip: `number-${index + 1}`,
    text,
    optional: index === 7,
    recorded: index < 3,
  })),
  missing: 4,
};

export const recordings: Recordings = {
  check,
  canRender: true,
  busy: false,
  sent: 0,
  refused: [],
  wordsUrl: '#words',
  soundOf: () => '',
  send: done,
  sendOne: done,
  remove: done,
};

/** A paper with nothing on it but its shape. */
export const paper =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 576 900"%3E%3Crect width="576" height="900" fill="%23fff"/%3E%3Ctext x="288" y="300" text-anchor="middle" font-family="sans-serif" font-size="180" font-weight="700"%3E%D0%90047%3C/text%3E%3C/svg%3E';
