import { NameFlash } from '@talon/shared/client/device/name-flash.tsx';
import { LiveContext } from '@talon/shared/client/live-view.ts';
import { clockTime } from '@talon/shared/locale/format.ts';
import { kioskTexts } from '@talon/shared/locale/kiosk/texts.ts';
import { languages } from '@talon/shared/locale/languages.ts';
import { type ReactElement, useMemo } from 'react';
import { useDress } from '../app/dress.ts';
import { KioskStage } from '../app/kiosk-stage.tsx';
import { overOf } from '../app/over.tsx';
import { StageScreen, themeOf } from '../app/stage-screen.tsx';
import { figuresOf } from '../features/catalogue/catalogue.ts';
import { GuideContext } from '../features/guidance/guide-context.ts';
import { HelpContext } from '../features/help/help-context.ts';
import { PrinterContext } from '../features/ticket/printer-context.ts';
import type { PreviewAddress } from './address.ts';
import { fakeLive } from './fake-live.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import { sampleView, withoutWindows } from './sample-view.ts';
import { type PreviewState, previewStates } from './states.ts';

const nothing = (): void => undefined;

/** What the ticket's room would say: windows that serve it, or the one that calls. */
const ticketViews = {
  'ticket:t47': {
    state: 'waiting',
    ahead: 9,
    waitMinutes: { low: 20, high: 30 },
    servedBy: [4, 5, 6],
  },
  'ticket:called': {
    state: 'called',
    ahead: null,
    waitMinutes: null,
    servedBy: [4, 5, 6],
    window: { number: 7 },
  },
  'ticket:booked': { state: 'waiting', ahead: 0, waitMinutes: null, servedBy: [4, 5, 6] },
  'ticket:unserved': { state: 'waiting', ahead: 9, waitMinutes: null, servedBy: [] },
};

/** The real screens in one frozen state. */
export function Picture({ address }: { readonly address: PreviewAddress }): ReactElement {
  const { language, theme, large, reach } = address;
  const state: PreviewState = previewStates[address.name];
  const look = { large, reach, contrast: theme === 'hc' };
  const session = { ...state.session, language, look };
  const catalogue = sampleCatalogue(language, state.names);
  const catalogues = useMemo(
    () => [catalogue, ...languages.map((other) => sampleCatalogue(other, state.names))],
    [catalogue, state],
  );
  const whole = sampleView(state.hall, state.full);
  const view = state.unserved ? withoutWindows(whole) : whole;
  const live = useMemo(() => fakeLive(state.now, ticketViews), [state]);
  useDress(language, themeOf(state.stage, session, theme === 'dark' ? 'dark' : 'light'), look);
  const { closesAt } = state.hall;
  const { centre } = catalogue;
  const frame = {
    texts: kioskTexts[language],
    language,
    look,
    centre,
    offers: centre,
    closesAt: closesAt === null ? null : clockTime(language, centre.timeZone, closesAt),
    dispatch: nothing,
  };
  const over = overOf({
    session,
    catalogue,
    tries: state.tries,
    idle: state.idle,
    canTake: !session.browsing,
    canPrint: true,
    onPrint: () => new Promise<never>(nothing),
    onStay: nothing,
    onMore: nothing,
    onFinish: nothing,
  });
  return (
    <LiveContext value={live}>
      <PrinterContext value={state.printer}>
        <HelpContext value={{ state: state.help, touch: nothing }}>
          <GuideContext value={session.aloud ? 'on' : 'off'}>
            <KioskStage
              frame={frame}
              over={over}
              screen={
                <StageScreen
                  {...state}
                  session={session}
                  catalogues={catalogues}
                  view={state.blind ? null : view}
                  figures={figuresOf(state.blind ? null : view)}
                  phone={centre.phone}
                  onRetry={nothing}
                  onDone={nothing}
                />
              }
            />
          </GuideContext>
        </HelpContext>
        {state.name === null ? null : (
          <NameFlash name={state.name} kind="kiosk" language={language} still />
        )}
      </PrinterContext>
    </LiveContext>
  );
}
