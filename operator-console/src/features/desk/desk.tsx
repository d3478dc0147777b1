import { useNow } from '@talon/shared/client/clock.ts';
import type { WindowTicket, WindowView } from '@talon/shared/views/window-view.ts';
import { type ReactElement, useState } from 'react';
import type { OfficeWay } from '../../app/rights.ts';
import { useSettings } from '../../app/settings-context.ts';
import { useArrival } from '../arrival/use-arrival.ts';
import { Dock } from '../dock/dock.tsx';
import { useNarrow } from '../dock/use-narrow.ts';
import { HelpNotice } from '../help/help-notice.tsx';
import { SupervisorNotice } from '../message/supervisor-notice.tsx';
import { QueuePanel } from '../queue/queue-panel.tsx';
import { Notices } from '../undo/notices.tsx';
import { noteFieldId } from '../visit/note-field.tsx';
import { finishBody, type Marked, markedFor } from '../visit/outcome.ts';
import { type Action, isOnScreen } from './actions.ts';
import type { CommandState } from './command-state.ts';
import { DeskContext, type Desk as DeskState } from './desk-context.ts';
import { DeskDialogs } from './desk-dialogs.tsx';
import { type DialogName, stepOf } from './desk-requests.ts';
import { HallNotice } from './hall-notice.tsx';
import { Header } from './header.tsx';
import { MainColumn } from './main-column.tsx';
import { deskMode } from './mode.ts';
import { pressOnScreen } from './press-on-screen.ts';
import { sinceView } from './span.ts';
import { type Commands, useCommands } from './use-commands.ts';
import { useDialog } from './use-dialog.ts';
import { useKeys, usePressGuard } from './use-keys.ts';

export interface DeskProps {
  readonly view: WindowView;
  readonly centre: string;
  readonly mayChoose: boolean;
  /** The first section of the office that this person sees. */
  readonly office?: OfficeWay | null;
  /** Opens the small window, or returns from it. */
  readonly onDock: () => void;
  /** True in the small window. */
  readonly docked: boolean;
  readonly onClosed: () => void;
  readonly onSignOut: () => void;
  /** The server gives no news of this window now. */
  readonly isStale?: boolean;
  /** A preview opens a dialog with something typed, or shows what became of a command. */
  readonly initial?: {
    readonly dialog?: DialogName;
    readonly query: string;
    readonly commands: CommandState;
  };
}

/** An open window: one state, drawn wide or as a dock. */
export function Desk(props: DeskProps): ReactElement {
  const { view, centre, mayChoose, onClosed, isStale = false, initial } = props;
  const now = useNow(1000);
  const narrow = useNarrow();
  const commands = useCommands(turnOf(view), initial?.commands);
  const [dialog, setDialog] = useDialog(view.ticket?.id ?? null, initial?.dialog ?? null);
  const [marks, mark] = useMarks(view.ticket);
  const mode = deskMode(view);
  const act = useAct({ view, mayChoose, commands, marks, onDialog: setDialog, onClosed });
  useArrival(view);
  useKeys({
    mode,
    muted: dialog !== null,
    act: (action) => (isOnScreen(action) ? pressOnScreen(action) : act(action)),
  });
  const more = sinceView(view, now);
  const desk: DeskState = { view, isStale, mode, centre, now, more, commands, mayChoose, act };
  const closeDialog = (): void => {
    commands.dismiss();
    setDialog(null);
  };
  return (
    <DeskContext value={desk}>
      {narrow ? (
        <Dock
          // The dialog has the note in it, and keeps it itself.
          marked={dialog === 'marks' ? null : marks}
          onExpand={props.docked ? props.onDock : null}
          onSignOut={props.onSignOut}
        />
      ) : (
        <div className="con">
          <Header office={props.office ?? null} onDock={props.onDock} onSignOut={props.onSignOut} />
          <main>
            <HallNotice />
            <SupervisorNotice />
            <HelpNotice centre={centre} />
            <MainColumn marked={marks} onMark={mark} />
          </main>
          <QueuePanel />
          <Notices />
        </div>
      )}
      <DeskDialogs
        open={dialog}
        marked={marks}
        onMark={mark}
        initialQuery={initial?.query ?? ''}
        onClose={closeDialog}
      />
    </DeskContext>
  );
}

/** What a command at this window has changed when it was done. */
function turnOf({ state, armed, ticket }: WindowView): string {
  const { id = null, state: stage = null, recalls = 0, service = null } = ticket ?? {};
  return JSON.stringify([state, armed, id, stage, recalls, service]);
}

/**
 * What is marked and written for the visit in hand. It goes with the visit: should the ticket come
 * back from a colleague, theirs is the newer note.
 */
function useMarks(ticket: WindowTicket | null) {
  const [marked, mark] = useState<Marked | null>(null);
  const now = ticket?.id ?? null;
  const [before, setBefore] = useState(now);
  const isOther = now !== before;
  if (isOther) {
    setBefore(now);
    mark(null);
  }
  const marks = ticket === null ? null : markedFor(isOther ? null : marked, ticket);
  return [marks, mark] as const;
}

interface ActDeps {
  readonly view: WindowView;
  readonly mayChoose: boolean;
  readonly commands: Commands;
  readonly marks: Marked | null;
  readonly onDialog: (name: DialogName) => void;
  readonly onClosed: () => void;
}

/** What an action does here: a dialog opens, or one command goes out. */
function useAct(deps: ActDeps): (action: Action) => void {
  const { view, mayChoose, commands, marks, onDialog, onClosed } = deps;
  const { t } = useSettings();
  const mayPress = usePressGuard();
  return (action) => {
    if (action === 'primary' && !mayPress()) return;
    const finish = marks === null ? { next: true, delivered: [] } : finishBody(marks, true);
    const { asksOutcome } = view;
    const step = stepOf(action, deskMode(view), { finish, mayChoose, asksOutcome });
    if (step.kind === 'note') {
      const field = document.getElementById(noteFieldId);
      if (field === null) onDialog('marks');
      else field.focus();
      return;
    }
    if (step.kind === 'no_right') {
      commands.refuse(t.byNumber.noRight);
      return;
    }
    if (step.kind === 'dialog') {
      commands.dismiss();
      onDialog(step.name);
      return;
    }
    const path = `/windows/${view.id}/${step.name}`;
    void commands.ask(step.name, path, step.body).then((done) => {
      if (done && step.name === 'close') onClosed();
    });
  };
}
