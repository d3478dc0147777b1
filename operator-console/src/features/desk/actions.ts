import type { DeskMode } from './mode.ts';

/** What a key or a button of the desk means. */
export type Action =
  | 'primary'
  | 'recall'
  | 'no-show'
  | 'transfer'
  | 'park'
  | 'finish'
  | 'return'
  | 'by-number'
  | 'walk-in'
  | 'rest'
  | 'why'
  | 'close'
  | 'supervisor'
  | 'answer'
  | 'undo'
  | 'note'
  | 'way';

const always = { F1: 'supervisor', F2: 'primary', 'Ctrl+Z': 'undo' } as const;
const free = { ...always, F9: 'by-number', Insert: 'walk-in', F10: 'rest', F12: 'close' } as const;
const busy = {
  ...always,
  F6: 'transfer',
  F7: 'park',
  F11: 'why',
  '?': 'why',
  Home: 'way',
} as const;

const keys = {
  idle: free,
  empty: free,
  armed: free,
  called: { ...busy, F3: 'recall', F4: 'no-show', Escape: 'return' },
  // F3 and F4 rest: who is being served has come.
  serving: { ...busy, F8: 'finish', F9: 'note' },
  break: { ...always, F12: 'close' },
} satisfies Record<DeskMode, Readonly<Record<string, Action>>>;

/** Keys of a browser that would take the operator away from the desk. F5 still reloads. */
const reserved = /^F([1-46-9]|1[01])$/;

export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
}

export interface KeyMeaning {
  readonly action: Action | null;
  /** The browser must not do its own thing with it. */
  readonly mine: boolean;
}

/** What a key does in a mode. A held key acts once; letters are found by place, not by layout. */
export function keyMeaning(mode: DeskMode, pressed: Pressed): KeyMeaning {
  const chord = pressed.ctrlKey || pressed.metaKey;
  const name = chord && pressed.code === 'KeyZ' ? 'Ctrl+Z' : pressed.key;
  if (pressed.altKey || (chord && name !== 'Ctrl+Z')) return { action: null, mine: false };
  const known: Readonly<Record<string, Action>> = keys[mode];
  const action = known[name] ?? null;
  const mine = action !== null || reserved.test(pressed.key);
  return { action: pressed.repeat ? null : action, mine };
}

/** F2 acts on the first press and ignores the next 800 ms. */
const deafMs = 800;

export function acts(lastMs: number | null, nowMs: number): boolean {
  return lastMs === null || nowMs - lastMs >= deafMs;
}
