import { newKey } from '@talon/shared/client/api.ts';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import { useState } from 'react';
import { useSend } from '../app/api.ts';
import { type Failure, failureOf } from '../desk-pages/failure.ts';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import type { AdministratorFormProps } from './administrator-form.tsx';
import { type Draft, type DraftField, emptyDraft, faultyFields } from './draft.ts';
import type { FirstRunState } from './first-run-state.ts';

interface Then {
  readonly onDone: (state: FirstRunState) => void;
  /** What became of the link. */
  readonly askLink: () => void;
}

/** The form of the first administrator; with its answer they are signed in. */
export function useAdministrator(token: string, { onDone, askLink }: Then): AdministratorFormProps {
  const texts = usePageTexts();
  const send = useSend();
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [faulty, setFaulty] = useState<readonly DraftField[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);
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
    const request = { method: 'POST', path: '/first-run', body, key: newKey() } as const;
    const answer = await send<SessionAnswer>(request);
    setSending(false);
    if (answer.ok) {
      const session = answer.body;
      onDone(draft.centre === 'own' ? { step: 'centre', session } : { step: 'ready', session });
      return;
    }
    const refused = failureOf(answer, texts.unreachable);
    setFailure(refused);
    // The link, not what was typed: the page then says what became of it.
    if (refused?.fields.token) askLink();
  };
  const submit = (): void => {
    const faults = faultyFields(draft);
    setFaulty(faults);
    if (faults.length === 0) void create();
  };
  return { draft, change, faulty, failure, sending, onSubmit: submit };
}
