import { useNow } from '@talon/shared/client/clock.ts';
import { useBusy } from '@talon/shared/client/device/device-context.ts';
import { useLive } from '@talon/shared/client/live-view.ts';
import { clockTime } from '@talon/shared/locale/format.ts';
import { kioskTexts } from '@talon/shared/locale/kiosk/texts.ts';
import { type ReactElement, useCallback, useMemo } from 'react';
import { figuresOf } from '../features/catalogue/catalogue.ts';
import { type Frame, noOffers } from '../features/frame/frame.ts';
import { GuideContext, NewsContext } from '../features/guidance/guide-context.ts';
import { HelpContext } from '../features/help/help-context.ts';
import { useIdle } from '../features/idle/use-idle.ts';
import { isWatched } from '../features/idle/watched.ts';
import { isUntouched } from '../features/session/session.ts';
import { PrinterContext } from '../features/ticket/printer-context.ts';
import { useDress } from './dress.ts';
import { KioskStage } from './kiosk-stage.tsx';
import { usePrefetched } from './later.ts';
import { overOf } from './over.tsx';
import { visitPart } from './parts.ts';
import { StageScreen, themeOf } from './stage-screen.tsx';
import { type KioskProps, useKiosk } from './use-kiosk.ts';

const unknownCentre = { name: '', address: '', timeZone: 'UTC', phone: '' };

/** What every screen stands in, from what is known of the centre. */
function frameOf(kiosk: ReturnType<typeof useKiosk>): Omit<Frame, 'shape'> {
  const { session, dispatch, view, catalogue } = kiosk;
  const { language, look } = session;
  const centre = catalogue?.centre ?? unknownCentre;
  const closesAt = view?.hall.closesAt ?? null;
  return {
    texts: kioskTexts[language],
    language,
    look,
    centre,
    offers: catalogue?.centre ?? noOffers,
    closesAt: closesAt === null ? null : clockTime(language, centre.timeZone, closesAt),
    dispatch,
  };
}

/** The whole client: the server's views and the visitor's touches become one screen. */
export function Kiosk(props: KioskProps): ReactElement {
  const live = useLive();
  const now = useNow(1000);
  const kiosk = useKiosk(props);
  const { session, dispatch, view, catalogue, awaySince, stage, finish } = kiosk;
  const visit = usePrefetched(visitPart, stage !== 'connecting');
  useBusy(!isUntouched(session));
  const { idle, stay } = useIdle(isWatched(session), session.patient, finish);
  const moreTime = useCallback(() => {
    dispatch({ type: 'more_time' });
    stay();
  }, [dispatch, stay]);
  useDress(session.language, themeOf(stage, session, props.settings.theme), session.look);
  const figures = useMemo(() => figuresOf(awaySince === null ? view : null), [awaySince, view]);
  const frame = frameOf(kiosk);
  const over = overOf({
    session,
    catalogue,
    tries: kiosk.tries,
    idle,
    canTake: stage === 'flow' && !session.browsing,
    canPrint: props.settings.print === 'browser' || kiosk.printing.printer !== null,
    onPrint: kiosk.printDocuments,
    onStay: stay,
    onMore: moreTime,
    onFinish: finish,
  });
  return (
    <PrinterContext value={kiosk.printing.printer}>
      <HelpContext value={kiosk.help}>
        <GuideContext value={kiosk.guide.state}>
          <KioskStage
            frame={frame}
            over={over}
            screen={
              <NewsContext value={kiosk.guide.onNews}>
                <StageScreen
                  stage={stage}
                  session={session}
                  catalogues={kiosk.catalogues}
                  view={view}
                  figures={figures}
                  phone={frame.centre.phone}
                  awaySince={awaySince}
                  now={now}
                  printing={kiosk.printing.state}
                  onRetry={() => live.retry?.()}
                  onDone={finish}
                />
              </NewsContext>
            }
          />
          {visit === null ? null : <visit.PreparedSearch catalogues={kiosk.catalogues} />}
        </GuideContext>
      </HelpContext>
    </PrinterContext>
  );
}
