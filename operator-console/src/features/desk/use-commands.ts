import { wait } from '@talon/shared/client/after.ts';
import { newKey } from '@talon/shared/client/api.ts';
import { useReducer, useRef, useState } from 'react';
import { useSend } from '../../app/api.ts';
import { useSettings } from '../../app/settings-context.ts';
import { createWishes } from '../../app/wishes.ts';
import { type CommandState, commandState, newsOf, still } from './command-state.ts';

export interface Commands extends CommandState {
  /** True when it was done. While one command runs, another is not sent. */
  readonly ask: (name: string, path: string, body: object) => Promise<boolean>;
  /** The same with what the server answered; null = it was not done. */
  readonly call: <T>(name: string, path: string, body: object) => Promise<T | null>;
  /** A «no» that needs no server. */
  readonly refuse: (detail: string) => void;
  readonly dismiss: () => void;
}

/**
 * `about`: what is in hand. Of another visitor the same command is another wish, else a second press
 * after a silence is the first one. `initial` lets a preview show a state of it.
 */
export function useCommands(about: string, initial: CommandState = still): Commands {
  const send = useSend();
  const { t } = useSettings();
  const [state, tell] = useReducer(commandState, initial);
  const [wishes] = useState(() => createWishes(newKey));
  const [before, setBefore] = useState(about);
  if (about !== before) {
    setBefore(about);
    wishes.forget();
  }
  const running = useRef(false);

  const call = async <T>(name: string, path: string, body: object): Promise<T | null> => {
    if (running.current) return null;
    running.current = true;
    tell({ kind: 'asked', name });
    const request = { method: 'POST', path, body } as const;
    const repeating = () => tell({ kind: 'repeating' });
    const answer = await wishes.perform<T>(request, { send, wait, now: Date.now, repeating });
    running.current = false;
    tell(newsOf(answer, t));
    return answer.ok ? answer.body : null;
  };
  return {
    ...state,
    ask: async (name, path, body) => (await call(name, path, body)) !== null,
    call,
    refuse: (detail) => tell({ kind: 'refused', detail }),
    dismiss: () => tell({ kind: 'dismissed' }),
  };
}
