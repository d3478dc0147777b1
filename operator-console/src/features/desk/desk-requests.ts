import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { FinishBody } from '../visit/outcome.ts';
import type { Action } from './actions.ts';
import type { DeskMode } from './mode.ts';

export const dialogs = [
  'transfer',
  'park',
  'rest',
  'why',
  'by-number',
  'walk-in',
  'add-service',
  'supervisor',
  'answer',
  'way',
  'parked',
  'reason',
  // The note and the outcome, where the desk is too narrow for them.
  'marks',
  // What came of the visit, before it is finished; «next» calls whoever follows.
  'outcome',
  'outcome-next',
] as const;
export type DialogName = (typeof dialogs)[number];

const ofNobody: readonly DialogName[] = [
  ...(['rest', 'reason', 'answer', 'supervisor', 'walk-in', 'by-number', 'parked'] as const),
];

/** The others are about the ticket in hand. */
export const isOfTicket = (name: DialogName): boolean => !ofNobody.includes(name);

/** What an action leads to: a command of the window, a dialog that asks for more, or a plain no. */
export type Step =
  | { readonly kind: 'command'; readonly name: string; readonly body: object }
  | { readonly kind: 'dialog'; readonly name: DialogName }
  | { readonly kind: 'no_right' }
  | { readonly kind: 'note' };

const command = (name: string, body: object = {}): Step => ({ kind: 'command', name, body });

function finishing(name: 'outcome' | 'outcome-next', { finish, asksOutcome }: Means): Step {
  if (asksOutcome && finish.outcome === undefined) return { kind: 'dialog', name };
  return command('finish', name === 'outcome' ? { ...finish, next: false } : finish);
}

function primary(mode: DeskMode, means: Means): Step {
  switch (mode) {
    case 'idle':
    case 'empty':
      return command('call-next');
    case 'armed':
      return command('disarm');
    case 'called':
      return command('start');
    case 'serving':
      return finishing('outcome-next', means);
    case 'break':
      return command('resume');
    default:
      return unreachable(mode);
  }
}

export interface Means {
  /** What was marked for the visit in progress. */
  readonly finish: FinishBody;
  /** The right to call a chosen ticket. */
  readonly mayChoose: boolean;
  /** Nothing is finished here without its outcome. */
  readonly asksOutcome: boolean;
}

export function stepOf(action: Action, mode: DeskMode, means: Means): Step {
  switch (action) {
    case 'primary':
      return primary(mode, means);
    case 'finish':
      return finishing('outcome', means);
    case 'recall':
    case 'no-show':
    case 'return':
    case 'close':
    case 'undo':
      return command(action);
    case 'transfer':
    case 'park':
    case 'rest':
    case 'why':
    case 'walk-in':
    case 'supervisor':
    case 'answer':
    case 'way':
    case 'add-service':
    case 'parked':
    case 'reason':
      return { kind: 'dialog', name: action };
    case 'by-number':
      return means.mayChoose ? { kind: 'dialog', name: action } : { kind: 'no_right' };
    case 'note':
      return { kind: 'note' };
    default:
      return unreachable(action);
  }
}
