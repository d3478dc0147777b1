import type { FirstRunAnswer } from '@talon/shared/contract/installation.ts';
import type { CentresAnswer } from '@talon/shared/contract/public-data.ts';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { type Send, sender, useSend } from '../app/api.ts';
import { read } from '../app/resources.ts';
import { useSettings } from '../app/settings-context.ts';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import type { AdministratorFormProps } from './administrator-form.tsx';
import { createInviting } from './first-operator.tsx';
import { FirstRunScreen } from './first-run-screen.tsx';
import { type FirstRunState, firstRunState } from './first-run-state.ts';
import { kioskHere } from './first-ticket.tsx';
import { useAdministrator } from './use-administrator.ts';
import { useNewCentre } from './use-new-centre.ts';

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

/** Whoever made the link's work and came back without a centre goes on where it was left. */
function useUnfinished(state: FirstRunState): SessionAnswer | null {
  const send = useSend();
  const { data = null } = useQuery({
    queryKey: ['/session'],
    queryFn: async () => {
      const answer = await send<SessionAnswer>({ method: 'GET', path: '/session' });
      return answer.ok ? answer.body : null;
    },
    enabled: state.step === 'used',
  });
  const isEmpty = data !== null && data.centres.length === 0;
  return isEmpty && data.roles.includes('administrator') ? data : null;
}

/** `token` stands after the «#» of the printed link and never reaches a log of the way. */
export function FirstRunPage({ token }: { readonly token: string }): ReactElement {
  const texts = usePageTexts();
  const link = useLink(token);
  const [done, setDone] = useState<FirstRunState | null>(null);
  const form = useAdministrator(token, { onDone: setDone, askLink: link.ask });
  const unfinished = useUnfinished(link.state);
  useEffect(() => {
    document.title = `Talon: ${texts.firstRun.page}`;
  }, [texts]);
  const left: FirstRunState | null =
    unfinished === null ? null : { step: 'centre', session: unfinished };
  const state = done ?? left ?? link.state;
  if (state.step !== 'centre' && state.step !== 'own_ready') {
    return <FirstRunScreen state={state} form={form} />;
  }
  return <OwnCentre state={state} form={form} onMade={setDone} />;
}

/** When the centre opens that was just made; null: it is open, or nobody has said yet. */
function useOpensAt(send: Send, made: string): string | null {
  const { data } = useQuery({
    queryKey: ['/centres', made],
    queryFn: () => read<CentresAnswer>(send, '/centres'),
    enabled: made !== '',
  });
  const centre = data?.items.find(({ id }) => id === made);
  return centre === undefined || centre.open ? null : centre.opensAt;
}

interface OwnCentreProps {
  readonly state: Extract<FirstRunState, { step: 'centre' | 'own_ready' }>;
  readonly form: AdministratorFormProps;
  readonly onMade: (state: FirstRunState) => void;
}

/** The steps of somebody who is signed in now. */
function OwnCentre({ state, form, onMade }: OwnCentreProps): ReactElement {
  const texts = usePageTexts();
  const { language } = useSettings();
  const { session } = state;
  const [inviting] = useState(createInviting);
  const send = useMemo(
    () => sender(language, session.csrfToken, () => undefined),
    [language, session.csrfToken],
  );
  const { template, create, take, ...making } = useNewCentre(send, (made) =>
    onMade({ step: 'own_ready', session, made }),
  );
  const centre =
    template === null ? undefined : { ...making, template, onSubmit: create, onFile: take };
  const made = state.step === 'own_ready' ? state.made.centre : '';
  const own = {
    opensAt: useOpensAt(send, made),
    onKiosk: async () => {
      const isReady = await kioskHere(send, made, texts.pair.proposals.kiosk);
      if (isReady) window.location.assign('/kiosk/');
      return isReady;
    },
    onInvite: (person: { name: string; login: string }) =>
      inviting(send, made, person, texts.unreachable),
  };
  return <FirstRunScreen state={state} form={form} centre={centre} own={own} />;
}
