import type { ReactElement, ReactNode } from 'react';
import { AccessBar } from '../frame/access-bar.tsx';
import { Brand } from '../frame/brand.tsx';
import { useFrame } from '../frame/frame.ts';
import { LanguageBar } from '../frame/language-bar.tsx';

/** The parts of the search; each arrangement puts them where its panel has room. */
export interface ArrangementProps {
  readonly field: ReactNode;
  readonly back: ReactNode;
  /** Only where the field itself is out of reach. */
  readonly clear: ReactNode;
  readonly found: ReactNode;
  readonly turner: ReactNode;
  readonly keys: ReactNode;
  /** Brings the keyboard back. */
  readonly show: ReactNode;
  readonly children: ReactNode;
}

/** The field stands over the rail's buttons, the keyboard under what was found. */
function Lying(props: ArrangementProps): ReactElement {
  const { look } = useFrame();
  return (
    <div className={`screen land srch ${look.reach ? 'low' : ''}`}>
      <aside>
        <Brand hours />
        <div className="k-heading">
          <Name />
          {props.field}
          {props.found}
        </div>
        <div className="stack">
          <LanguageBar />
          <div className="turns">{props.turner}</div>
          {props.show}
          {props.back}
        </div>
      </aside>
      <main>
        {props.children}
        {props.keys}
      </main>
      <AccessBar />
    </div>
  );
}

/** The field is only read up there: what is touched stands within the lower 1098 px. */
function Lowered(props: ArrangementProps): ReactElement {
  return (
    <div className="screen tall reach srch">
      <header className="k-upper">
        <Brand hours />
        <div className="k-upmsg">
          <Name />
          {props.field}
          {props.found}
        </div>
      </header>
      <main>
        <div className="turns">
          {props.back}
          {props.clear}
          {props.turner}
        </div>
        {props.show === null ? null : <LanguageBar />}
        {props.children}
      </main>
      {props.keys}
      {props.show === null ? null : <div className="bot">{props.show}</div>}
      <AccessBar />
    </div>
  );
}

/** What this screen is, said to those who do not see the field. */
function Name(): ReactElement {
  const { texts } = useFrame();
  return <h1 className="sr">{texts.search.label}</h1>;
}

export function Arrangement(props: ArrangementProps): ReactElement {
  const { shape, look } = useFrame();
  if (shape === 'landscape') return <Lying {...props} />;
  if (look.reach) return <Lowered {...props} />;
  return (
    <div className="screen tall srch">
      <header className="k-head">
        <Brand hours />
        <LanguageBar />
      </header>
      <main>
        <Name />
        <div className="f-row">
          {props.back}
          {props.field}
        </div>
        <div className="f-line">
          {props.found}
          {props.turner}
        </div>
        {props.children}
      </main>
      {props.keys}
      {props.show === null ? null : <div className="bot">{props.show}</div>}
      <AccessBar />
    </div>
  );
}
