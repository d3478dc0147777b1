import { useNow } from '@talon/shared/client/clock.ts';
import { useView } from '@talon/shared/client/live-view.ts';
import { useOfflineSince } from '@talon/shared/client/use-offline.ts';
import type { GivenAnswer } from '@talon/shared/contract/reception.ts';
import type { MenuView } from '@talon/shared/views/menu-view.ts';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useSend } from '../../app/api.ts';
import { useWindows } from '../../app/resources.ts';
import { useCatalogues } from '../../app/use-catalogues.ts';
import { useOffice } from '../../office/office-context.ts';
import { useFreshPage } from '../../office/use-fresh-page.ts';
import { useCommands } from '../desk/use-commands.ts';
import { afterGiving, type Draft, emptyDraft } from './draft.ts';
import type { Reception, ReceptionDialog } from './reception-context.ts';
import { ReceptionScreen } from './reception-screen.tsx';
import { useFoundTicket } from './use-found-ticket.ts';
import { useReceptionActs } from './use-reception-acts.ts';
import { focusField, searchFieldId, useReceptionKeys } from './use-reception-keys.ts';
import { useServiceSearch } from './use-service-search.ts';

/** How long it stands on the screen what was done last, ms. */
const toldMs = 6000;

/** The desk at the entrance, live. */
export function ReceptionPage(): ReactElement {
  const { centre } = useOffice();
  const { view, refused, staleSince } = useView<MenuView>(`menu:${centre.id}`);
  const offlineSince = useOfflineSince(staleSince);
  const now = useNow(1000);
  const windows = useWindows(centre.id).data?.items ?? [];
  const catalogues = useCatalogues(centre.id, view?.catalogue ?? null);
  const { timeZone = 'Europe/Kyiv', mainLanguage = 'uk' } = catalogues[0]?.centre ?? {};
  const { given, refreshGiven } = useGiven(centre.id);
  const [own, change] = useState<Draft | null>(null);
  const draft = own ?? emptyDraft(mainLanguage);
  const [dialog, setDialog] = useState<ReceptionDialog | null>(null);
  const { told, tell } = useTold();
  const commands = useCommands(JSON.stringify(draft));
  const search = useServiceSearch(catalogues, draft);
  const found = useFoundTicket(centre.id);
  const open = (next: ReceptionDialog | null): void => {
    commands.dismiss();
    setDialog(next);
  };
  const afresh = (given: Draft, pressed: Draft): void => {
    change((now) => afterGiving(now ?? pressed, { given, pressed }, mainLanguage));
    refreshGiven();
    focusField(searchFieldId);
  };
  const acts = useReceptionActs({
    ...{ centre: centre.id, commands, draft, search, found, afresh, tell, open },
  });
  useReceptionKeys({ acts, draft, change, dialog });
  useWayOutOf(dialog);
  useFreshPage(refused);
  const givesPriority = catalogues[0]?.centre.legalPriority ?? false;
  const page: Reception = {
    ...{ view, timeZone, now, offlineSince, catalogues, windows, given, givesPriority },
    ...{ draft, change, search, found, commands, told, dialog, open, acts },
  };
  return <ReceptionScreen page={page} />;
}

function useGiven(centre: string) {
  const send = useSend();
  const { data = null, refetch } = useQuery({
    queryKey: ['given', centre],
    queryFn: async () => {
      const answer = await send<GivenAnswer>({ method: 'GET', path: `/centres/${centre}/given` });
      if (!answer.ok) throw new Error(answer.problem?.code ?? 'unreachable');
      return answer.body.given;
    },
    refetchInterval: 30_000,
  });
  return { given: data, refreshGiven: () => void refetch() };
}

/**
 * A dialog that closes gives the focus back in the first frame. Where what had it is off by then,
 * the desk is ready for the next visitor.
 */
function useWayOutOf(dialog: ReceptionDialog | null): void {
  const before = useRef(dialog);
  useEffect(() => {
    const isClosed = before.current !== null && dialog === null;
    before.current = dialog;
    if (!isClosed) return;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) focusField(searchFieldId);
      }),
    );
  }, [dialog]);
}

/** What was done last goes by itself; the ticket stays beside it. */
function useTold() {
  const [told, set] = useState<{ readonly text: string } | null>(null);
  useEffect(() => {
    if (told === null) return;
    const timer = setTimeout(() => set(null), toldMs);
    return () => clearTimeout(timer);
  }, [told]);
  return { told: told?.text ?? null, tell: (text: string) => set({ text }) };
}
