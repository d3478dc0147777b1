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
  | 'way'
  | 'add-service'
  | 'parked'
  | 'reason';

/** Buttons that have a key of their own: it presses the one on the screen, where there is one. */
const onScreen = [
  'answer',
  'seen',
  'take-back',
  'going',
  'side',
  'delivered',
  'shorter',
  'longer',
  'much-longer',
  ...(['outcome-1', 'outcome-2', 'outcome-3', 'outcome-4', 'outcome-5', 'outcome-6'] as const),
] as const;
export type OnScreen = (typeof onScreen)[number];
export type KeyAction = Action | OnScreen;

export const isOnScreen = (action: KeyAction): action is OnScreen =>
  onScreen.some((one) => one === action);

const always = {
  F1: 'supervisor',
  F2: 'primary',
  'Ctrl+Z': 'undo',
  End: 'side',
  // What the supervisor and the kiosks tell may stand over any screen.
  'Shift+F1': 'take-back',
  'Shift+F2': 'answer',
  'Shift+F3': 'seen',
  'Shift+F4': 'going',
} as const;
const armed = { ...always, F9: 'by-number', Insert: 'walk-in', F10: 'rest', F12: 'close' } as const;
const free = { ...armed, F7: 'parked' } as const;
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
  armed,
  called: { ...busy, F3: 'recall', F4: 'no-show', Escape: 'return' },
  // F3 and F4 rest: who is being served has come.
  serving: {
    ...busy,
    F8: 'finish',
    F9: 'note',
    Insert: 'add-service',
    0: 'delivered',
    1: 'outcome-1',
    2: 'outcome-2',
    3: 'outcome-3',
    4: 'outcome-4',
    5: 'outcome-5',
    6: 'outcome-6',
  },
  break: {
    ...always,
    F6: 'shorter',
    F7: 'longer',
    F8: 'much-longer',
    F10: 'reason',
    F12: 'close',
  },
} satisfies Record<DeskMode, Readonly<Record<string, KeyAction>>>;

/** Keys of a browser that would take the operator away from the desk. F5 still reloads. */
const reserved = /^F([1-46-9]|1[01])$/;

export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
}

export interface KeyMeaning {
  readonly action: KeyAction | null;
  /** The browser must not do its own thing with it. */
  readonly mine: boolean;
}

/** What a key does in a mode. A held key acts once; letters are found by place, not by layout. */
export function keyMeaning(mode: DeskMode, pressed: Pressed): KeyMeaning {
  const chord = pressed.ctrlKey || pressed.metaKey;
  const name = nameOf(pressed, chord);
  if (pressed.altKey || (chord && name !== 'Ctrl+Z')) return { action: null, mine: false };
  const known: Readonly<Record<string, KeyAction>> = keys[mode];
  const action = known[name] ?? null;
  const mine = action !== null || reserved.test(pressed.key);
  return { action: pressed.repeat ? null : action, mine };
}

function nameOf({ key, code, shiftKey }: Pressed, chord: boolean): string {
  if (chord && code === 'KeyZ') return 'Ctrl+Z';
  return shiftKey && /^F\d+$/.test(key) ? `Shift+${key}` : key;
}

/** F2 acts on the first press and ignores the next 800 ms. */
const deafMs = 800;

export function acts(lastMs: number | null, nowMs: number): boolean {
  return lastMs === null || nowMs - lastMs >= deafMs;
}
