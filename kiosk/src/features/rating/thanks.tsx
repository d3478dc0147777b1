import { Check, MessageSquareText, Ticket } from 'lucide-react';
import type { ReactElement } from 'react';
import { useFrame } from '../frame/frame.ts';
import type { Score } from '../session/session.ts';
import { StateScreen } from '../states/state-screen.tsx';

/** 13h: who will see the rating, and the two ways on. */
export function Thanks({ score }: { readonly score: Score }): ReactElement {
  const { texts, language, dispatch } = useFrame();
  const { rating } = texts;
  const word = (rating.scores[score - 1] ?? '').toLocaleLowerCase(language);
  return (
    <StateScreen
      icon={Check}
      title={rating.thanks}
      lead={rating.thanksText(word)}
      rows={[
        { icon: MessageSquareText, title: rating.answer, text: rating.answerText },
        { icon: Ticket, title: rating.more, text: rating.moreText },
      ]}
      nav={
        <nav className="bot two" aria-label={rating.thanks}>
          <button type="button" className="kb" onClick={() => dispatch({ type: 'finish' })}>
            {texts.frame.toStart}
          </button>
          <button type="button" className="kb solid" onClick={() => dispatch({ type: 'home' })}>
            <Ticket className="i" size={42} strokeWidth={2} />
            {rating.take}
          </button>
        </nav>
      }
    />
  );
}
