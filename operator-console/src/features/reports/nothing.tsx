import { ChartColumn, WifiOff } from 'lucide-react';
import type { ReactElement } from 'react';
import { useReportsTexts } from './use-reports-texts.ts';

export interface NothingProps {
  readonly title: string;
  readonly text: string;
  /** The server did not answer: it can be asked again. */
  readonly onAgain?: () => void;
}

/** Where a report would be: why there is none. */
export function Nothing({ title, text, onAgain }: NothingProps): ReactElement {
  const t = useReportsTexts();
  const Icon = onAgain === undefined ? ChartColumn : WifiOff;
  return (
    <section className="of-card rp-nothing" role="status">
      <Icon className="i" size={56} strokeWidth={1.5} />
      <h2>{title}</h2>
      <p>{text}</p>
      {onAgain === undefined ? null : (
        <button type="button" className="b solid lg" onClick={onAgain}>
          {t.again}
        </button>
      )}
    </section>
  );
}
