import { type ReactElement, type ReactNode, useRef } from 'react';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import type { SectionId } from './sections.ts';
import { SideNav } from './side-nav.tsx';
import './office.css';

export interface OfficeFrameProps {
  readonly current: SectionId;
  /** Of the page, beside `of`: for its own grid inside `main`. */
  readonly className?: string;
  readonly children: ReactNode;
  /** Dialogs, beside the page. */
  readonly over?: ReactNode;
}

/** The sections on the left, the page on the right: 1440 × 900 as drawn, and whatever a desk has. */
export function OfficeFrame(props: OfficeFrameProps): ReactElement {
  const { current, className = '', children, over = null } = props;
  const page = useRef<HTMLElement>(null);
  useKeptFocus(page);
  return (
    <div className={`of ${className}`.trim()}>
      <SideNav current={current} />
      <main ref={page} tabIndex={-1}>
        {children}
      </main>
      {over}
    </div>
  );
}
