import { newKey } from '@talon/shared/client/api.ts';
import { useReducer, useRef } from 'react';
import { useSend } from '../../app/api.ts';
import { perform } from '../../app/perform.ts';
import { useSettings } from '../../app/settings-context.ts';
import { type CommandState, commandState, newsOf, still } from './command-state.ts';

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export interface Commands extends CommandState {
  /** True when it was done. While one command runs, another is not sent. */
  readonly ask: (name: string, path: string, body: object) => Promise<boolean>;
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

  const ask = async (name: string, path: string, body: object): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    tell({ kind: 'asked', name });
    const request = { method: 'POST', path, body, key: newKey() } as const;
    const repeating = () => tell({ kind: 'repeating' });
    const answer = await perform(request, { send, wait, now: Date.now, repeating });
    running.current = false;
    tell(newsOf(answer, t));
    return answer.ok;
  };
  return {
    ...state,
    ask,
    refuse: (detail) => tell({ kind: 'refused', detail }),
    dismiss: () => tell({ kind: 'dismissed' }),
  };
}
