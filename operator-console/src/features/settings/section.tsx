import { type ReactElement, type ReactNode, useId } from 'react';

export interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  /** At the right of the title. */
  readonly beside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A card of settings that belong together. */
export function Section({ title, hint, beside, className, children }: SectionProps): ReactElement {
  const id = useId();
  return (
    <section
      className={className === undefined ? 'of-card st-sec' : `of-card st-sec ${className}`}
      aria-labelledby={id}
    >
      <header>
        <div>
          <h2 id={id}>{title}</h2>
          {hint === undefined ? null : <p>{hint}</p>}
        </div>
        {beside}
      </header>
      {children}
    </section>
  );
}
