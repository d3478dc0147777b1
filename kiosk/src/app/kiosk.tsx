import { useNow } from '@talon/shared/client/clock.ts';
import { useBusy } from '@talon/shared/client/device/device-context.ts';
import { useLive, useView } from '@talon/shared/client/live-view.ts';
import type { PairedDevice } from '@talon/shared/client/pairing/device-store.ts';
import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import { clockTime } from '@talon/shared/locale/format.ts';
import { kioskTexts } from '@talon/shared/locale/kiosk/texts.ts';
import type { MenuView } from '@talon/shared/views/menu-view.ts';
import {
  type Dispatch,
  type ReactElement,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
} from 'react';
import { figuresOf } from '../features/catalogue/catalogue.ts';
import { useCatalogue } from '../features/catalogue/use-catalogue.ts';
import { useIdle } from '../features/idle/use-idle.ts';
import { usePreparedSearch } from '../features/search/use-found.ts';
import { reduce } from '../features/session/reduce.ts';
import { isUntouched, newSession, type Session } from '../features/session/session.ts';
import type { Touch } from '../features/session/touches.ts';
import { useIntention } from '../features/session/use-intention.ts';
import { documentsPath, printPaper } from '../features/ticket/print.ts';
import { PrinterContext } from '../features/ticket/printer-context.ts';
import { usePrinting } from '../features/ticket/use-printing.ts';
import { useDress } from './dress.ts';
import { KioskStage } from './kiosk-stage.tsx';
import { overOf } from './over.tsx';
import type { KioskSettings } from './settings.ts';
import { endsBrowsing, stageOf } from './stage-of.ts';
import { StageScreen, themeOf } from './stage-screen.tsx';
import { useAway } from './use-away.ts';

export interface KioskProps {
  readonly device: PairedDevice;
  readonly settings: KioskSettings;
  /** The server no longer knows this device. */
  readonly onRevoked: () => void;
}

/** Until the centre has told its own. */
const firstLanguage = 'uk';
const unknownCentre = { name: '', address: '', timeZone: 'UTC', phone: '' };
const revokedCodes: readonly string[] = ['unauthenticated', 'forbidden'];

/** Everything the kiosk knows at this moment. */
function useKiosk({ device, settings, onRevoked }: KioskProps) {
  const { centre: centreId, token } = device;
  const [session, dispatch] = useReducer(reduce, newSession(firstLanguage));
  const { language } = session;
  const { view, refused } = useView<MenuView>(`menu:${centreId}`, { token });
  const catalogues = useCatalogue(centreId, token, language, view?.catalogue ?? null);
  const catalogue = catalogues[0] ?? null;
  usePreparedSearch(catalogues);
  useMainLanguage(catalogue, dispatch);
  const awaySince = useAway();
  const desk = useMemo(
    () => ({ centre: centreId, token, language, device: device.id }),
    [centreId, token, language, device.id],
  );
  const tries = useIntention(session.intention, desk, dispatch);
  const printDocuments = useCallback(
    (service: string) => printPaper(documentsPath(desk, service), desk),
    [desk],
  );
  const printing = usePrinting(session.ticket, desk, settings.print);
  const circumstances = {
    refused,
    away: awaySince !== null,
    hall: view?.hall ?? null,
    hasCatalogue: catalogue !== null,
    session,
  };
  const finish = useCallback(() => dispatch({ type: 'finish' }), []);
  useWhen(endsBrowsing(circumstances), finish);
  useWhen(refused !== null && revokedCodes.includes(refused), onRevoked);
  const stage = stageOf(circumstances);
  return {
    session,
    dispatch,
    view,
    catalogue,
    catalogues,
    awaySince,
    tries,
    printing,
    printDocuments,
    stage,
    finish,
  };
}

function useMainLanguage(catalogue: MenuAnswer | null, dispatch: Dispatch<Touch>): void {
  const language = catalogue?.centre.mainLanguage;
  useEffect(() => {
    if (language !== undefined) dispatch({ type: 'main_language', language });
  }, [language, dispatch]);
}

function useWhen(holds: boolean, act: () => void): void {
  useEffect(() => {
    if (holds) act();
  }, [holds, act]);
}

/** A ticket's screen has its own countdown, and a wish under way is not left alone. */
function isWatched(session: Session): boolean {
  if (session.intention !== null || isUntouched(session)) return false;
  return session.screen.at !== 'ticket' || session.refused !== null;
}

/** The whole client: the server's views and the visitor's touches become one screen. */
export function Kiosk(props: KioskProps): ReactElement {
  const live = useLive();
  const now = useNow(1000);
  const kiosk = useKiosk(props);
  const { session, dispatch, view, catalogue, awaySince, stage, finish } = kiosk;
  useBusy(!isUntouched(session));
  const { idle, stay, moreTime } = useIdle(isWatched(session), finish);
  const { language, look } = session;
  useDress(language, themeOf(stage, session, props.settings.theme), look);
  const figures = useMemo(() => figuresOf(awaySince === null ? view : null), [awaySince, view]);
  const centre = catalogue?.centre ?? unknownCentre;
  const closesAt = view?.hall.closesAt ?? null;
  const frame = {
    texts: kioskTexts[language],
    language,
    look,
    centre,
    closesAt: closesAt === null ? null : clockTime(language, centre.timeZone, closesAt),
    dispatch,
  };
  const over = overOf({
    session,
    catalogue,
    tries: kiosk.tries,
    idle,
    canTake: stage === 'flow' && !session.browsing,
    canPrint: props.settings.print === 'browser',
    onPrint: kiosk.printDocuments,
    onStay: stay,
    onMore: moreTime,
    onFinish: finish,
  });
  return (
    <PrinterContext value={kiosk.printing.printer}>
      <KioskStage
        frame={frame}
        over={over}
        screen={
          <StageScreen
            stage={stage}
            session={session}
            catalogues={kiosk.catalogues}
            view={view}
            figures={figures}
            phone={centre.phone}
            awaySince={awaySince}
            now={now}
            printing={kiosk.printing.state}
            onRetry={() => live.retry?.()}
            onDone={finish}
          />
        }
      />
    </PrinterContext>
  );
}
