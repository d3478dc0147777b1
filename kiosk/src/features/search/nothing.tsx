import { LayoutGrid, MessageCircleQuestionMark } from 'lucide-react';
import type { ReactElement } from 'react';
import { useFrame } from '../frame/frame.ts';
import { Topics } from './topics.tsx';

export interface NothingProps {
  readonly typed: string;
  readonly suggested: readonly string[];
  /** Services of the whole catalogue. */
  readonly services: number;
}

/** 13c: nothing was found, and three ways on. */
export function Nothing({ typed, suggested, services }: NothingProps): ReactElement {
  const { texts, dispatch } = useFrame();
  return (
    <div className="r-none">
      <section className="none">
        <h2 className="q">{texts.search.none(typed)}</h2>
        <p className="lead">{texts.search.noneHint}</p>
        {suggested.length > 0 ? <Topics title={texts.search.perhaps} topics={suggested} /> : null}
      </section>
      <div className="ways">
        <button type="button" className="kb" onClick={() => dispatch({ type: 'back' })}>
          <LayoutGrid className="i" size={52} strokeWidth={1.9} />
          <span>
            {texts.search.all}
            <small>{texts.search.count(services)}</small>
          </span>
        </button>
        <p className="kb">
          <MessageCircleQuestionMark className="i" size={52} strokeWidth={1.9} />
          <span>
            {texts.search.consult}
            <small>{texts.search.consultHint}</small>
          </span>
        </p>
      </div>
    </div>
  );
}

/** Before anything is typed: how it can be said, and what others look for. */
export function Start({ topics }: { readonly topics: readonly string[] }): ReactElement {
  const { texts } = useFrame();
  return (
    <div className="r-none">
      <section className="none">
        <h2 className="q">{texts.search.start}</h2>
        <p className="lead">{texts.search.startHint}</p>
        <Topics title={texts.search.often} topics={topics} />
      </section>
    </div>
  );
}
