import {
  Check,
  CirclePause,
  Coffee,
  CornerUpRight,
  HelpCircle,
  Keyboard,
  type LucideIcon,
  Megaphone,
  Undo2,
  UserPlus,
  UserX,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { Primary } from '../../parts/primary.tsx';
import type { Action } from '../desk/actions.ts';
import { type DeskTools, useDesk } from '../desk/desk-context.ts';
import { primaryWords } from '../visit/visit-actions.tsx';

type Cell = readonly [icon: LucideIcon, label: string, key: string, action: Action, off?: boolean];

function cellsOf({ t, mode, mayChoose }: DeskTools): readonly Cell[] {
  if (mode === 'break') return [];
  if (mode !== 'called' && mode !== 'serving') {
    const chosen: Cell = [Keyboard, t.dock.byNumber, 'F9', 'by-number'];
    return [
      ...(mayChoose ? [chosen] : []),
      [UserPlus, t.dock.walkIn, 'Ins', 'walk-in'],
      [Coffee, t.header.break, 'F10', 'rest'],
    ];
  }
  const called = mode === 'called';
  return [
    [Megaphone, t.visit.recall, 'F3', 'recall', !called],
    [UserX, t.visit.noShow, 'F4', 'no-show', !called],
    [CornerUpRight, t.visit.transferShort, 'F6', 'transfer'],
    [CirclePause, t.visit.park, 'F7', 'park'],
    called
      ? [Undo2, t.visit.undoCallShort, 'Esc', 'return']
      : [Check, t.visit.finish, 'F8', 'finish'],
    [HelpCircle, t.dock.why, 'F11', 'why'],
  ];
}

function wordsOf(desk: DeskTools): { readonly short: string; readonly hint?: string } {
  const { t, view, mode } = desk;
  if (view.ticket !== null) return primaryWords(desk, view.ticket);
  if (mode === 'break') return { short: t.rest.resume };
  if (mode === 'armed') return { short: t.idle.disarm };
  return { short: mode === 'empty' ? t.idle.arm : t.idle.call };
}

export function DockActions(): ReactElement {
  const desk = useDesk();
  const { view, mode, act } = desk;
  const { short, hint } = wordsOf(desk);
  const calm = mode === 'called' || mode === 'armed' || mode === 'break';
  const calls = mode === 'idle' || mode === 'empty';
  return (
    <section className="da">
      <Primary
        label={short}
        disabled={calls && view.hall.state === 'paused'}
        {...(hint === undefined ? {} : { hint })}
        {...(calm ? { look: 'calm' } : {})}
        onPress={() => act('primary')}
      />
      <div className="grid">
        {cellsOf(desk).map(([Icon, label, key, action, off = false]) => (
          <button key={action} type="button" disabled={off} onClick={() => act(action)}>
            <Icon className="i" size={22} strokeWidth={1.9} />
            <span>{label}</span>
            <kbd>{key}</kbd>
          </button>
        ))}
      </div>
    </section>
  );
}
