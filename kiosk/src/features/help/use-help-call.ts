import { callApi, newKey } from '@talon/shared/client/api.ts';
import { useView } from '@talon/shared/client/live-view.ts';
import type { HelpView } from '@talon/shared/views/help-view.ts';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Desk } from '../session/use-intention.ts';
import type { Help, HelpState } from './help-context.ts';
import { createOnce } from './once.ts';

/** How long «it did not work» stands, ms. */
const failedMs = 8000;

export interface HelpDesk extends Desk {
  readonly device: string;
}

function stateOf(view: HelpView | null, device: string): 'none' | 'called' | 'coming' {
  const own = view?.items.find((item) => item.device === device);
  if (own === undefined) return 'none';
  return own.coming ? 'coming' : 'called';
}

/**
 * The call belongs to the kiosk, not to the session: whoever waits for staff may let the screen
 * rest. What the server says holds; a touch that it did not hear is said to have failed.
 */
export function useHelpCall(desk: HelpDesk, isOffered: boolean): Help {
  const { centre, token, language, device } = desk;
  const { view } = useView<HelpView>(`help:${centre}`, { token });
  const [failed, setFailed] = useState(false);
  const [once] = useState(() => createOnce());
  const known = stateOf(view, device);
  const send = useCallback(async () => {
    const path = `/centres/${encodeURIComponent(centre)}/help`;
    const isCall = known === 'none';
    const answer = await callApi({
      path,
      token,
      language,
      ...(isCall
        ? ({ method: 'POST', body: {}, key: newKey() } as const)
        : ({ method: 'DELETE' } as const)),
    });
    setFailed(!answer.ok);
  }, [centre, token, language, known]);
  useEffect(() => {
    if (!failed) return;
    const timer = setTimeout(() => setFailed(false), failedMs);
    return () => clearTimeout(timer);
  }, [failed]);
  const state: HelpState = failed ? 'failed' : known;
  return useMemo(
    () => ({ state: isOffered ? state : 'absent', touch: () => void once(send) }),
    [isOffered, state, send, once],
  );
}
