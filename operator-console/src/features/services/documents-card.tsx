import { ChevronDown, ChevronUp, Plus, X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { LocalText } from './draft.ts';
import { useChosen, useServices } from './services-context.ts';
import { useServiceTexts } from './use-service-texts.ts';

const mostDocuments = 40;

/** What is to be brought, in the language being written. */
export function DocumentsCard(): ReactElement {
  const { language } = useServices();
  const { service, change } = useChosen();
  const t = useServiceTexts();
  const { documents } = service;
  const set = (next: readonly LocalText[]): void => change({ documents: [...next] });
  const write = (at: number, text: string): void =>
    set(documents.map((one, i) => (i === at ? { ...one, [language]: text } : one)));
  const step = (at: number, by: -1 | 1): void => {
    const next = [...documents];
    next.splice(at + by, 0, ...next.splice(at, 1));
    set(next);
  };
  return (
    <section className="of-card sv-card">
      <h2>
        {t.fields.documents} <span>{documents.length}</span>
      </h2>
      {documents.length === 0 ? <p className="hint">{t.documents.none}</p> : null}
      <ol className="sv-docs">
        {[...documents.entries()].map(([at, document]) => (
          <DocumentRow
            key={at}
            at={at}
            last={documents.length - 1}
            text={document[language]}
            onText={(text) => write(at, text)}
            onStep={(by) => step(at, by)}
            onRemove={() => set(documents.filter((_, i) => i !== at))}
          />
        ))}
      </ol>
      <button
        type="button"
        className="sv-link"
        disabled={documents.length >= mostDocuments}
        onClick={() => set([...documents, { uk: '', ru: '', en: '' }])}
      >
        <Plus className="i" size={16} strokeWidth={2.2} />
        {t.documents.add}
      </button>
    </section>
  );
}

interface DocumentRowProps {
  readonly at: number;
  readonly last: number;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onStep: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function DocumentRow({ at, last, text, ...on }: DocumentRowProps): ReactElement {
  const { language } = useServices();
  const { documents: t } = useServiceTexts();
  const look = { className: 'i', size: 17, strokeWidth: 2.1 } as const;
  return (
    <li>
      <input
        lang={language}
        maxLength={300}
        aria-label={t.item(at + 1)}
        value={text}
        onChange={({ target }) => on.onText(target.value)}
      />
      <button
        type="button"
        aria-label={t.up(at + 1)}
        disabled={at === 0}
        onClick={() => on.onStep(-1)}
      >
        <ChevronUp {...look} />
      </button>
      <button
        type="button"
        aria-label={t.down(at + 1)}
        disabled={at === last}
        onClick={() => on.onStep(1)}
      >
        <ChevronDown {...look} />
      </button>
      <button type="button" aria-label={t.remove(at + 1)} onClick={on.onRemove}>
        <X {...look} />
      </button>
    </li>
  );
}
