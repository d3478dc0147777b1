import { useReloadWhen } from '@talon/shared/client/device/reload.ts';
import { useView } from '@talon/shared/client/live-view.ts';
import type { PairedDevice } from '@talon/shared/client/pairing/device-store.ts';
import { useOfflineSince } from '@talon/shared/client/use-offline.ts';
import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import { kioskTexts } from '@talon/shared/locale/kiosk/texts.ts';
import type { MenuView } from '@talon/shared/views/menu-view.ts';
import { type Dispatch, useCallback, useEffect, useLayoutEffect, useMemo, useReducer } from 'react';
import { useCatalogue } from '../features/catalogue/use-catalogue.ts';
import { useGuide } from '../features/guidance/use-guide.ts';
import { useHelpCall } from '../features/help/use-help-call.ts';
import { useRest } from '../features/idle/use-rest.ts';
import { reduce } from '../features/session/reduce.ts';
import { isUntouched, newSession, type Session } from '../features/session/session.ts';
import type { Touch } from '../features/session/touches.ts';
import { useIntention } from '../features/session/use-intention.ts';
import { dropPrinting } from '../features/ticket/print.ts';
import { useListPrinting } from '../features/ticket/use-list-printing.ts';
import { usePrinting } from '../features/ticket/use-printing.ts';
import type { KioskSettings } from './settings.ts';
import { endsBrowsing, type StageName, stageOf } from './stage-of.ts';
import { useFirstMoment } from './use-first-moment.ts';
import { useHeldTouch } from './use-held-touch.ts';

export interface KioskProps {
  readonly device: PairedDevice;
  readonly settings: KioskSettings;
  /** The server no longer knows this device. */
  readonly onRevoked: () => void;
}

/** Until the centre has told its own. */
const firstLanguage = 'uk';
const revokedCodes: readonly string[] = ['unauthenticated', 'forbidden'];

/** Everything the kiosk knows at this moment. */
export function useKiosk({ device, settings, onRevoked }: KioskProps) {
  const { centre: centreId, token } = device;
  const [session, dispatch] = useReducer(reduce, newSession(firstLanguage));
  const { language } = session;
  const { view, refused } = useView<MenuView>(`menu:${centreId}`, { token });
  const catalogues = useCatalogue(centreId, token, language, view?.catalogue ?? null);
  const catalogue = catalogues[0] ?? null;
  useMainLanguage(catalogue, dispatch);
  const awaySince = useOfflineSince();
  const firstMoment = useFirstMoment();
  const desk = useMemo(
    () => ({ centre: centreId, token, language, device: device.id }),
    [centreId, token, language, device.id],
  );
  const tries = useIntention(session, desk, dispatch, dropPrinting);
  const printing = usePrinting(session.ticket, desk, settings.print);
  const printDocuments = useListPrinting(desk, printing.view);
  const circumstances = {
    refused,
    away: awaySince !== null,
    hall: view?.hall ?? null,
    hasCatalogue: catalogue !== null,
    firstMoment,
    session,
  };
  const finish = useCallback(() => dispatch({ type: 'finish' }), []);
  useWhen(endsBrowsing(circumstances), finish);
  useWhen(refused !== null && revokedCodes.includes(refused), onRevoked);
  const able = stageOf(circumstances);
  useReloadWhen(able === 'too_old');
  const resting = useRest(able === 'flow' && isUntouched(session) && session.intention === null);
  const stage: StageName = resting ? 'rest' : able;
  const help = useHelpCall(desk, awaySince === null && (catalogue?.centre.help ?? false));
  const guide = useGuide(
    session.aloud,
    language,
    kioskTexts[language],
    whatIsShown(stage, session),
  );
  return {
    session,
    dispatch: useHeldTouch(stage, dispatch),
    view,
    catalogue,
    catalogues,
    awaySince,
    tries,
    printing,
    printDocuments,
    stage,
    help,
    guide,
    finish,
  };
}

/** A name of what is on the screen; a change of it is another screen to be read. */
function whatIsShown(stage: StageName, session: Session): string {
  const { screen, refused, documents, intention } = session;
  const page = 'page' in screen ? screen.page : 0;
  return [
    stage,
    screen.at,
    page,
    refused?.problem?.code,
    documents?.service,
    intention?.kind,
  ].join();
}

function useMainLanguage(catalogue: MenuAnswer | null, dispatch: Dispatch<Touch>): void {
  const language = catalogue?.centre.mainLanguage;
  // Before it is painted: a kept catalogue is there at once, and nobody sees another language first.
  useLayoutEffect(() => {
    if (language !== undefined) dispatch({ type: 'main_language', language });
  }, [language, dispatch]);
}

function useWhen(holds: boolean, act: () => void): void {
  useEffect(() => {
    if (holds) act();
  }, [holds, act]);
}
