import { ArrowDown } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { AccessBar } from './access-bar.tsx';
import { Brand } from './brand.tsx';
import { useFrame } from './frame.ts';
import { LanguageBar } from './language-bar.tsx';

export interface ScreenProps {
  /** CSS class of the screen, e.g. «home». */
  readonly kind: string;
  readonly heading: ReactNode;
  readonly children?: ReactNode;
  /** The bottom actions: in landscape they stand in the rail. */
  readonly nav?: ReactNode;
  /** Whether the header says until when the centre works. */
  readonly hours?: boolean;
}

/** A lying panel is low already: in reach its content comes down to the height of the rail's buttons. */
function Rail({ kind, heading, children, nav, hours = true }: ScreenProps): ReactElement {
  const { look } = useFrame();
  return (
    <div className={`screen land ${look.reach ? 'low' : ''} ${kind}`}>
      <aside>
        <Brand hours={hours} />
        <div className="k-heading">{heading}</div>
        <div className="stack">
          <LanguageBar />
          {nav}
        </div>
      </aside>
      <main>{children}</main>
      <AccessBar />
    </div>
  );
}

/** Everything a hand must reach stands in the lower 1098 px; above is only to be read. */
function Lowered({ kind, heading, children, nav, hours = true }: ScreenProps): ReactElement {
  const { texts } = useFrame();
  return (
    <div className={`screen tall reach ${kind}`}>
      <header className="k-upper">
        <Brand hours={hours} />
        <div className="k-upmsg">
          {heading}
          <p className="k-updown">
            <ArrowDown className="i" size={44} strokeWidth={2.2} />
            {texts.frame.reachNote}
          </p>
        </div>
      </header>
      <main>
        <LanguageBar />
        {children}
      </main>
      {nav}
      <AccessBar />
    </div>
  );
}

/** One screen in whichever of three arrangements the panel and the visitor ask for. */
export function Screen(props: ScreenProps): ReactElement {
  const { shape, look } = useFrame();
  if (shape === 'landscape') return <Rail {...props} />;
  if (look.reach) return <Lowered {...props} />;
  const { kind, heading, children, nav, hours = true } = props;
  return (
    <div className={`screen tall ${kind}`}>
      <header className="k-head">
        <Brand hours={hours} />
        <LanguageBar />
      </header>
      <main>
        {heading}
        {children}
      </main>
      {nav}
      <AccessBar />
    </div>
  );
}
