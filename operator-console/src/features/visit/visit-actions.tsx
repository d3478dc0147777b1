import { minutesSeconds } from '@talon/shared/locale/format.ts';
import type { WindowTicket } from '@talon/shared/views/window-view.ts';
import { Check, CirclePause, CornerUpRight, Megaphone, Undo2, UserX } from 'lucide-react';
import type { ReactElement } from 'react';
import { Act } from '../../parts/act.tsx';
import { Primary } from '../../parts/primary.tsx';
import { type DeskTools, useDesk } from '../desk/desk-context.ts';
import { minutesOf } from '../desk/span.ts';

/** What F2 does with the visitor at the window, in words. */
export function primaryWords(
  { t, view, local, more }: DeskTools,
  ticket: WindowTicket,
): { readonly label: string; readonly short: string; readonly hint: string } {
  if (ticket.state === 'called') {
    const hint = t.visit.startHint(minutesSeconds(ticket.plannedMs));
    return { label: t.visit.start, short: t.visit.start, hint };
  }
  if (ticket.goesOn !== null) {
    const label = t.visit.finishService;
    return { label, short: label, hint: t.visit.goesOn(local(ticket.goesOn)) };
  }
  if (view.hall.state === 'paused') {
    return { label: t.visit.finishOnly, short: t.visit.finishOnly, hint: t.visit.pausedNext };
  }
  const [next] = view.mine;
  return {
    label: t.visit.finishNext,
    short: t.visit.finishNextShort,
    hint:
      next === undefined
        ? t.visit.nobodyNext
        : t.visit.nextIs(next.number, minutesOf(next.waitedMs + more)),
  };
}

/** The primary action and what may be done instead. */
export function VisitActions({ ticket }: { readonly ticket: WindowTicket }): ReactElement {
  const desk = useDesk();
  const { t, act } = desk;
  const called = ticket.state === 'called';
  const { label, hint } = primaryWords(desk, ticket);
  return (
    <section className="acts">
      <Primary
        label={label}
        hint={hint}
        {...(called ? { look: 'calm' } : {})}
        onPress={() => act('primary')}
      />
      <div className="row">
        <Act
          icon={Megaphone}
          label={t.visit.recall}
          keyName="F3"
          disabled={!called}
          onPress={() => act('recall')}
        />
        <Act
          icon={UserX}
          label={t.visit.noShow}
          keyName="F4"
          negative
          disabled={!called}
          onPress={() => act('no-show')}
        />
        <Act
          icon={CornerUpRight}
          label={t.visit.transfer}
          keyName="F6"
          onPress={() => act('transfer')}
        />
        <Act icon={CirclePause} label={t.visit.park} keyName="F7" onPress={() => act('park')} />
        {called ? (
          <Act icon={Undo2} label={t.visit.undoCall} keyName="Esc" onPress={() => act('return')} />
        ) : (
          <Act icon={Check} label={t.visit.finish} keyName="F8" onPress={() => act('finish')} />
        )}
      </div>
    </section>
  );
}
