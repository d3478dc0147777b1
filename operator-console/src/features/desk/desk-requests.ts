import { unreachable } from '../../app/unreachable.ts';
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
] as const;
export type DialogName = (typeof dialogs)[number];

/** What an action leads to: a command of the window, a dialog that asks for more, or a plain no. */
export type Step =
  | { readonly kind: 'command'; readonly name: string; readonly body: object }
  | { readonly kind: 'dialog'; readonly name: DialogName }
  | { readonly kind: 'no_right' };

const command = (name: string, body: object = {}): Step => ({ kind: 'command', name, body });

function primary(mode: DeskMode, finish: FinishBody): Step {
  switch (mode) {
    case 'idle':
    case 'empty':
      return command('call-next');
    case 'armed':
      return command('disarm');
    case 'called':
      return command('start');
    case 'serving':
      return command('finish', finish);
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
}

export function stepOf(action: Action, mode: DeskMode, { finish, mayChoose }: Means): Step {
  switch (action) {
    case 'primary':
      return primary(mode, finish);
    case 'finish':
      return command('finish', { ...finish, next: false });
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
      return { kind: 'dialog', name: action };
    case 'by-number':
      return mayChoose ? { kind: 'dialog', name: action } : { kind: 'no_right' };
    default:
      return unreachable(action);
  }
}
