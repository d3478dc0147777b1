import { useConnection, useLive, useView } from '@talon/shared/client/live-view.ts';
import type { AboutAnswer, FirstRunAnswer } from '@talon/shared/contract/installation.ts';
import type { MenuView } from '@talon/shared/views/menu-view.ts';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useCallback, useEffect } from 'react';
import { useSend } from '../app/api.ts';
import { useCentres } from '../app/resources.ts';
import { useSettings } from '../app/settings-context.ts';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { hallNow } from './hall-now.ts';
import type { PageFooterProps } from './page-footer.tsx';
import { StartScreen } from './start-screen.tsx';
import { type Centre, type StartState, startState } from './start-state.ts';

/** A question without an answer is put again so often, ms. */
const againMs = 4000;

function useAnswer<T>(path: string, everyMs: number): T | undefined {
  const send = useSend();
  const { data } = useQuery({
    queryKey: [path],
    queryFn: async () => {
      const answer = await send<T>({ method: 'GET', path });
      if (answer.ok) return answer.body;
      throw new Error(answer.problem?.code ?? 'unreachable');
    },
    refetchInterval: ({ state }) => (state.data === undefined ? againMs : everyMs),
  });
  return data;
}

/** Asks what the page is about; an empty installation is watched until it has a centre. */
function useStartState(asked: string | null): { state: StartState; ask: () => void } {
  const { data, isError, refetch } = useCentres();
  const isEmpty = data === undefined || data.items.length === 0;
  const firstRun = useAnswer<FirstRunAnswer>('/first-run', isEmpty ? againMs : 60_000);
  useEffect(() => {
    if (!isEmpty) return;
    const timer = setInterval(() => void refetch(), againMs);
    return () => clearInterval(timer);
  }, [isEmpty, refetch]);
  const state = startState({ online: !isError, centres: data?.items, firstRun, asked });
  return { state, ask: useCallback(() => void refetch(), [refetch]) };
}

const reload = (): void => window.location.reload();

/** `asked`: `?centre=` of the address. */
export function StartPage({ asked }: { readonly asked: string | null }): ReactElement {
  const { state, ask } = useStartState(asked);
  const about = useAnswer<AboutAnswer>('/about', 60_000) ?? null;
  const connection = useConnection().state;
  const { start } = usePageTexts();
  const { now } = useLive();
  const { language } = useSettings();
  const name = state.step === 'centre' ? state.centre.name[language] : start.title;
  useEffect(() => {
    document.title = `Talon: ${name}`;
  }, [name]);
  const footer = { about, connection, old: false, onReload: reload };
  if (state.step !== 'centre') {
    return <StartScreen state={state} hall={null} now={now()} footer={footer} />;
  }
  return <LiveCentre state={state} centre={state.centre} footer={footer} onChange={ask} />;
}

interface LiveCentreProps {
  readonly state: StartState;
  readonly centre: Centre;
  readonly footer: PageFooterProps;
  /** The hall opened or closed: the hours of the list are old. */
  readonly onChange: () => void;
}

function LiveCentre({ state, centre, footer, onChange }: LiveCentreProps): ReactElement {
  const { view, refused } = useView<MenuView>(`menu:${centre.id}`);
  const { now } = useLive();
  const isListOld = view !== null && centre.open !== (view.hall.state === 'open');
  useEffect(() => {
    if (isListOld) onChange();
  }, [isListOld, onChange]);
  const hall = hallNow(centre, view);
  const isOld = refused === 'client_too_old';
  return <StartScreen state={state} hall={hall} now={now()} footer={{ ...footer, old: isOld }} />;
}
