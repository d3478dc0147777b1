import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Rich } from '../frame/rich.tsx';
import { Screen } from '../frame/screen.tsx';
import './states.css';

export interface StateRow {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
}

export interface StateScreenProps {
  readonly icon: LucideIcon;
  readonly sign?: 'warn' | 'soft';
  /** What is so. */
  readonly title: string;
  /** Why, since when. */
  readonly lead: string;
  /** What to do, at most three. */
  readonly rows?: readonly StateRow[];
  readonly children?: ReactNode;
  readonly nav?: ReactNode;
  readonly hours?: boolean;
}

export function StateRows({ rows }: { readonly rows: readonly StateRow[] }): ReactElement {
  return (
    <ul className="panel">
      {rows.map(({ icon: Icon, title, text }) => (
        <li key={title}>
          <Icon className="i" size={56} strokeWidth={1.8} />
          <span>
            <b>{title}</b>
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Sign, what is so, why, what to do: never without a way on. */
export function StateScreen(props: StateScreenProps): ReactElement {
  const { icon: Icon, sign, title, lead, rows = [], children, nav, hours = true } = props;
  const heading = (
    <>
      <div className={sign ? `sign ${sign}` : 'sign'}>
        <Icon className="i" size={104} strokeWidth={1.9} />
      </div>
      <h1>{title}</h1>
      <p className="lead">
        <Rich text={lead} />
      </p>
    </>
  );
  return (
    <Screen kind="state" heading={heading} nav={nav} hours={hours}>
      {children}
      {rows.length > 0 ? <StateRows rows={rows} /> : null}
    </Screen>
  );
}
