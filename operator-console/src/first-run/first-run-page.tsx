import { newKey } from '@talon/shared/client/api.ts';
import type { FirstRunAnswer } from '@talon/shared/contract/installation.ts';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useState } from 'react';
import { useSend } from '../app/api.ts';
import { type Failure, failureOf } from '../desk-pages/failure.ts';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { type Draft, type DraftField, emptyDraft, faultyFields } from './draft.ts';
import { FirstRunScreen } from './first-run-screen.tsx';
import { type FirstRunState, firstRunState } from './first-run-state.ts';

const path = '/first-run';
/** A server that does not answer is asked again so often, ms. */
const againMs = 3000;

function useLink(token: string): { readonly state: FirstRunState; readonly ask: () => void } {
  const send = useSend();
  const { data, isError, refetch } = useQuery({
    queryKey: [path],
    queryFn: async () => {
      const answer = await send<FirstRunAnswer>({ method: 'GET', path });
      if (answer.ok) return answer.body;
      throw new Error(answer.problem?.code ?? 'unreachable');
    },
    refetchInterval: ({ state }) => (state.data === undefined ? againMs : false),
  });
  const ask = (): void => void refetch();
  if (data === undefined) return { state: { step: 'asking', online: !isError }, ask };
  return { state: firstRunState(data, token), ask };
}

/** `token` stands after the «#» of the printed link and never reaches a log of the way. */
export function FirstRunPage({ token }: { readonly token: string }): ReactElement {
  const texts = usePageTexts();
  const send = useSend();
  const link = useLink(token);
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [faulty, setFaulty] = useState<readonly DraftField[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);
  const [ready, setReady] = useState<FirstRunState | null>(null);
  useEffect(() => {
    document.title = `Talon: ${texts.firstRun.page}`;
  }, [texts]);

  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    setFaulty((shown) => faultyFields(next).filter((field) => shown.includes(field)));
    setFailure(null);
  };
  const create = async (): Promise<void> => {
    setSending(true);
    const { repeat: _, ...person } = draft;
    const body = { ...person, name: draft.name.trim(), token };
    const request = { method: 'POST', path, body, key: newKey() } as const;
    const answer = await send<SessionAnswer>(request);
    setSending(false);
    if (answer.ok) {
      setReady({ step: 'ready', centre: draft.centre, session: answer.body });
      return;
    }
    const refused = failureOf(answer, texts.unreachable);
    setFailure(refused);
    // The link, not what was typed: the page then says what became of it.
    if (refused?.fields.token) link.ask();
  };
  const submit = (): void => {
    const faults = faultyFields(draft);
    setFaulty(faults);
    if (faults.length === 0) void create();
  };
  const form = { draft, change, faulty, failure, sending, onSubmit: submit };
  return <FirstRunScreen state={ready ?? link.state} form={form} />;
}
