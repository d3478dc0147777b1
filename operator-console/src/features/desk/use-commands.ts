import { wait } from '@talon/shared/client/after.ts';
import { type Answer, newKey } from '@talon/shared/client/api.ts';
import { useEffect, useReducer, useRef, useState } from 'react';
import { useSend } from '../../app/api.ts';
import { useSettings } from '../../app/settings-context.ts';
import { createTurns } from '../../app/turns.ts';
import { createWishes } from '../../app/wishes.ts';
import { type CommandState, commandState, newsOf, still } from './command-state.ts';

export interface Commands extends CommandState {
  /** True when it was done. Commands take turns (`createTurns`): one that is dropped is not done. */
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
  const seen = useRef(about);
  useEffect(() => {
    seen.current = about;
  });
  const [take] = useState(() => createTurns<Answer<unknown>>(() => seen.current));

  const call = async <T>(name: string, path: string, body: object): Promise<T | null> => {
    const request = { method: 'POST', path, body } as const;
    const repeating = () => tell({ kind: 'repeating' });
    const answer = await take(async () => {
      tell({ kind: 'asked', name });
      const it = await wishes.perform<T>(request, { send, wait, now: Date.now, repeating });
      tell(newsOf(it, t));
      return it;
    });
    return answer?.ok ? answer.body : null;
  };
  return {
    ...state,
    ask: async (name, path, body) => (await call(name, path, body)) !== null,
    call,
    refuse: (detail) => tell({ kind: 'refused', detail }),
    dismiss: () => tell({ kind: 'dismissed' }),
  };
}
