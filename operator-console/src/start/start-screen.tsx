import type { ReactElement } from 'react';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { Cards } from './cards.tsx';
import { CentreChoice } from './centre-choice.tsx';
import { CentreTitle } from './centre-title.tsx';
import type { HallNow } from './hall-now.ts';
import { NoCentre } from './no-centre.tsx';
import { PageFooter, type PageFooterProps } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import type { StartState } from './start-state.ts';
import './start.css';

export interface StartScreenProps {
  readonly state: StartState;
  /** Of the shown centre; null while there is none. */
  readonly hall: HallNow | null;
  /** Epoch ms. */
  readonly now: number;
  readonly footer: PageFooterProps;
}

/** 19: what this server is, how busy its hall is, and every page there is to open. */
export function StartScreen({ state, hall, now, footer }: StartScreenProps): ReactElement {
  const isEmpty = state.step === 'no_centre' && state.firstRun?.needed === true;
  return (
    <div className="sp">
      <PageHeader canSignIn={!isEmpty} />
      <main>
        <StartContent state={state} hall={hall} now={now} demo={footer.about?.demo === true} />
      </main>
      <PageFooter {...footer} />
    </div>
  );
}

type ContentProps = Omit<StartScreenProps, 'footer'> & { readonly demo: boolean };

function StartContent({ state, hall, now, demo }: ContentProps): ReactElement {
  const texts = usePageTexts();
  if (state.step === 'asking') {
    return (
      <section className="top" role="status">
        <div>
          <h1>{state.online ? texts.start.title : texts.noServer}</h1>
          <p>{state.online ? texts.connecting : texts.noServerHint}</p>
        </div>
      </section>
    );
  }
  if (state.step === 'no_centre') return <NoCentre firstRun={state.firstRun} />;
  if (state.step === 'choose') {
    return <CentreChoice centres={state.centres} unknown={state.unknown} />;
  }
  const { centre, others } = state;
  return (
    <>
      {hall === null ? null : <CentreTitle centre={centre} hall={hall} now={now} others={others} />}
      <Cards demo={demo} />
    </>
  );
}
