import { wait } from '@talon/shared/client/after.ts';
import { newKey } from '@talon/shared/client/api.ts';
import { useReducer, useRef } from 'react';
import { useSend } from '../../app/api.ts';
import { perform } from '../../app/perform.ts';
import { useSettings } from '../../app/settings-context.ts';
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

/** `initial` lets a preview show a state of it. */
export function useCommands(initial: CommandState = still): Commands {
  const send = useSend();
  const { t } = useSettings();
  const [state, tell] = useReducer(commandState, initial);
  const running = useRef(false);

  const call = async <T>(name: string, path: string, body: object): Promise<T | null> => {
    if (running.current) return null;
    running.current = true;
    tell({ kind: 'asked', name });
    const request = { method: 'POST', path, body, key: newKey() } as const;
    const repeating = () => tell({ kind: 'repeating' });
    const answer = await perform<T>(request, { send, wait, now: Date.now, repeating });
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
