import type { HallWindow } from '@talon/shared/views/hall-view.ts';
import { AppWindow, CircleSlash, ListChecks, MessageSquare } from 'lucide-react';
import type { ReactElement } from 'react';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useHall } from './hall-context.ts';
import { useHallDialogAct } from './use-act.ts';
import { windowTime } from './window-facts.ts';

/** A window as it stands, and what who runs the hall can do with it. */
export function WindowDialog({ window }: { readonly window: HallWindow }): ReactElement {
  const { t, open } = useHall();
  const { commands, run } = useHallDialogAct();
  const { id, number, state, operator } = window;
  const texts = t.window;
  const isBusy = state === 'called' || state === 'serving';
  return (
    <DeskDialog
      title={t.windows.number(number)}
      width={640}
      footer={isBusy ? texts.busy : ''}
      commands={commands}
      onClose={() => open(null)}
    >
      <WindowFacts window={window} />
      <div className="hl-acts">
        <button type="button" className="b" onClick={() => open({ name: 'profile', window: id })}>
          <ListChecks className="i" size={18} strokeWidth={2} />
          {texts.profile}
        </button>
        {operator === null ? (
          <button type="button" className="b" onClick={() => open({ name: 'open', window: id })}>
            <AppWindow className="i" size={18} strokeWidth={2} />
            {texts.open}
          </button>
        ) : (
          <>
            <button
              type="button"
              className="b"
              onClick={() => open({ name: 'message', window: id })}
            >
              <MessageSquare className="i" size={18} strokeWidth={2} />
              {texts.write}
            </button>
            <button
              type="button"
              className="b"
              disabled={isBusy}
              onClick={() => run({ method: 'POST', path: `/windows/${id}/close`, body: {} })}
            >
              <CircleSlash className="i" size={18} strokeWidth={2} />
              {texts.close}
            </button>
          </>
        )}
      </div>
    </DeskDialog>
  );
}

function WindowFacts({ window }: { readonly window: HallWindow }): ReactElement {
  const { t, local, span, more, now, view } = useHall();
  const { state, operator, ticket, normMs, categories } = window;
  const texts = t.window;
  const time = windowTime(window, more, Math.max(0, now - view.at));
  const plan = normMs === null ? span(time.ms) : t.windows.of(span(time.ms), span(normMs));
  return (
    <dl className="hl-facts">
      <div>
        <dt>{texts.operator}</dt>
        <dd>{operator?.name ?? texts.nobody}</dd>
      </div>
      <div>
        <dt>{texts.now}</dt>
        <dd>
          {t.windows.state[state]}
          {ticket === null ? '' : ` ${ticket.number}, ${local(ticket.service)}`}
          {state === 'closed' ? null : <em className="num">{plan}</em>}
        </dd>
      </div>
      {state === 'closed' ? null : (
        <div>
          <dt>{texts.serves}</dt>
          <dd>{categories.length === 0 ? texts.nothing : categories.map(local).join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}
