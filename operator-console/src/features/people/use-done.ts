import { type DialogAct, useDialogAct } from '../../parts/use-dialog-act.ts';
import { type Done, usePeople } from './people-context.ts';

export interface DialogRun extends Omit<DialogAct, 'run'> {
  /** Runs it; when it is done the dialog closes, or `then` goes on with the answer. */
  readonly run: <T>(act: () => Promise<Done<T>>, then?: (body: T) => void) => void;
}

/** The act of a dialog about people, whose answer may be what the next one shows. */
export function useDone(): DialogRun {
  const { open } = usePeople();
  const dialog = useDialogAct(() => open(null));
  const run: DialogRun['run'] = (act, then) => {
    let next = (): void => open(null);
    dialog.run(
      async () => {
        const done = await act();
        if ('failure' in done) return done.failure;
        if (then !== undefined) next = () => then(done.body);
        return null;
      },
      () => next(),
    );
  };
  return { ...dialog, run };
}
