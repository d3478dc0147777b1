import {
  Check,
  CirclePause,
  CircleSlash,
  Coffee,
  CornerUpRight,
  HelpCircle,
  History,
  Keyboard,
  type LucideIcon,
  Megaphone,
  MessageSquareQuote,
  NotebookPen,
  Plus,
  Undo2,
  UserPlus,
  UserX,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { Primary } from '../../parts/primary.tsx';
import type { Action } from '../desk/actions.ts';
import { type DeskTools, useDesk } from '../desk/desk-context.ts';
import { Longer } from '../rest/rest-card.tsx';
import { primaryWords } from '../visit/visit-actions.tsx';

type Cell = readonly [icon: LucideIcon, label: string, key: string, action: Action, off?: boolean];

function cellsOf({ t, view, mode, mayChoose }: DeskTools): readonly Cell[] {
  if (mode === 'break') {
    return [
      [MessageSquareQuote, t.rest.reason, 'F10', 'reason'],
      [CircleSlash, t.header.closed, 'F12', 'close'],
    ];
  }
  if (mode !== 'called' && mode !== 'serving') {
    const chosen: Cell = [Keyboard, t.dock.byNumber, 'F9', 'by-number'];
    const parked: Cell = [CirclePause, t.queue.parked, 'F7', 'parked'];
    return [
      ...(view.parked.length > 0 && mode !== 'armed' ? [parked] : []),
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
    called ? [HelpCircle, t.dock.why, 'F11', 'why'] : [NotebookPen, t.dock.note, 'F9', 'note'],
  ];
}

/** What is asked of a visit now and then, in a line of its own. */
function restOf({ t, mode }: DeskTools): readonly Cell[] {
  const way: Cell = [History, t.visit.way, 'Home', 'way'];
  if (mode === 'called') return [way];
  if (mode !== 'serving') return [];
  return [
    [Plus, t.dock.addService, 'Ins', 'add-service'],
    way,
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
      {mode === 'break' ? <Longer /> : null}
      <Rest cells={restOf(desk)} />
    </section>
  );
}

function Rest({ cells }: { readonly cells: readonly Cell[] }): ReactElement | null {
  const { act } = useDesk();
  if (cells.length === 0) return null;
  return (
    <div className="more">
      {cells.map(([, label, key, action]) => (
        <button key={action} type="button" onClick={() => act(action)}>
          {label} <kbd>{key}</kbd>
        </button>
      ))}
    </div>
  );
}
