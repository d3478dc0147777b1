import { newKey } from '@talon/shared/client/api.ts';
import type { InvitationAnswer, SessionAnswer } from '@talon/shared/contract/session.ts';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useState } from 'react';
import { useSend } from '../app/api.ts';
import { type Failure, failureOf } from '../desk-pages/failure.ts';
import { useAccountTexts } from '../features/account/use-account-texts.ts';
import { InvitationScreen, type InvitationState } from './invitation-screen.tsx';

/** A server that does not answer is asked again so often, ms. */
const againMs = 3000;

/** `token` stands after the «#» of the link and never reaches a log of the way. */
export function InvitationPage({ token }: { readonly token: string }): ReactElement {
  const t = useAccountTexts();
  const send = useSend();
  const [done, setDone] = useState<InvitationState | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);
  useEffect(() => {
    document.title = `Talon: ${t.invitation.page}`;
  }, [t]);
  const { data } = useQuery({
    queryKey: ['/invitations/look'],
    queryFn: async (): Promise<InvitationState> => {
      const request = { path: '/invitations/look', body: { token }, key: newKey() };
      const answer = await send<InvitationAnswer>({ method: 'POST', ...request });
      if (answer.ok) return { step: 'form', invited: answer.body };
      if (answer.problem?.code === 'validation_failed') return { step: 'expired' };
      throw new Error(answer.problem?.code ?? 'unreachable');
    },
    refetchInterval: ({ state }) => (state.data === undefined ? againMs : false),
    refetchOnWindowFocus: false,
  });
  const save = async (password: string): Promise<void> => {
    setSending(true);
    const request = { path: '/invitations', body: { token, password }, key: newKey() };
    const answer = await send<{ session: SessionAnswer | null }>({ method: 'POST', ...request });
    setSending(false);
    if (answer.ok) return setDone({ step: 'done', isSignedIn: answer.body.session !== null });
    const why = failureOf(answer, t.unreachable);
    if (why?.fields.token) setDone({ step: 'expired' });
    setFailure(why);
  };
  const form = { failure, sending, onSave: (password: string) => void save(password) };
  return <InvitationScreen state={done ?? data ?? { step: 'asking' }} form={form} />;
}
