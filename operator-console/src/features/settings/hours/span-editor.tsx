import { Coffee, Plus, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { TimeInput } from '../../../parts/time-input.tsx';
import { numbered, replaced, without } from '../draft.ts';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { areSpansRight, type Span, withBreak } from './times.ts';

export interface SpanEditorProps {
  /** Whose hours these are, for who hears the page. */
  readonly name: string;
  readonly spans: readonly Span[];
  readonly onChange: (spans: Span[]) => void;
  /** What the server said of them. */
  readonly fault?: string | null;
}

/** The hours of one day: some spans with breaks between them, or closed. */
export function SpanEditor({ name, spans, onChange, fault }: SpanEditorProps): ReactElement {
  const { hours: t } = useSettingsTexts();
  const isWrong = !areSpansRight(spans);
  return (
    <div className="hr-spans">
      {spans.length === 0 ? <em>{t.closed}</em> : null}
      {numbered(spans).map(({ key, index, item: span }) => (
        <span key={key} className={isWrong ? 'hr-span wrong' : 'hr-span'}>
          <TimeInput
            className="hr-time"
            label={t.from(name)}
            value={span.from}
            isWrong={isWrong}
            onChange={(from) => onChange(replaced(spans, index, { ...span, from }))}
          />
          –
          <TimeInput
            className="hr-time"
            label={t.until(name)}
            value={span.until}
            isWrong={isWrong}
            onChange={(until) => onChange(replaced(spans, index, { ...span, until }))}
          />
          <button
            type="button"
            aria-label={t.remove(`${name} ${span.from}–${span.until}`)}
            onClick={() => onChange(without(spans, index))}
          >
            <X className="i" size={16} strokeWidth={2.2} />
          </button>
        </span>
      ))}
      <AddSpan {...{ name, spans, onChange }} />
      {isWrong || fault ? (
        <p className="fault" role="alert">
          {isWrong ? t.badSpan : fault}
        </p>
      ) : null}
    </div>
  );
}

function AddSpan({ name, spans, onChange }: SpanEditorProps): ReactElement {
  const { hours: t } = useSettingsTexts();
  const isClosed = spans.length === 0;
  const Icon = isClosed ? Plus : Coffee;
  const label = isClosed ? t.addSpan : t.addBreak;
  return (
    <button
      type="button"
      className="st-link"
      aria-label={`${label}: ${name}`}
      onClick={() => onChange([...withBreak(spans)])}
    >
      <Icon className="i" size={16} strokeWidth={2.1} />
      {label}
    </button>
  );
}
