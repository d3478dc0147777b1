import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { StartTexts } from '@talon/shared/locale/start/uk.ts';
import type { ReactElement } from 'react';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import type { FirstRunState } from './first-run-state.ts';

type Told = Extract<FirstRunState, { step: 'asking' | 'used' | 'expired' | 'broken' }>;

function wordsOf(
  state: Told,
  texts: StartTexts,
): { readonly title: string; readonly text: string } {
  const t = texts.firstRun;
  switch (state.step) {
    case 'asking':
      return state.online
        ? { title: texts.connecting, text: '' }
        : { title: texts.noServer, text: texts.noServerHint };
    case 'used':
      return { title: t.usedTitle, text: t.usedText };
    case 'expired':
      return { title: t.expiredTitle, text: t.expiredText };
    case 'broken':
      return { title: t.brokenTitle, text: t.brokenText };
    default:
      return unreachable(state);
  }
}

/** The link leads to no form: why, and the way on. */
export function LinkNotice({ state }: { readonly state: Told }): ReactElement {
  const texts = usePageTexts();
  const { title, text } = wordsOf(state, texts);
  return (
    <div className="wz-form">
      <div className="ttl" role="status">
        <h1>{title}</h1>
        {text === '' ? null : <p>{text}</p>}
      </div>
      <div className="bd">
        {state.step === 'used' ? (
          <a className="b lg solid" href="/console/?begin">
            {texts.firstRun.signIn}
          </a>
        ) : null}
      </div>
    </div>
  );
}
