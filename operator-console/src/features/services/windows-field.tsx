import { TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { windowsServing } from './draft.ts';
import { serveAt } from './edits.ts';
import { useChosen, useServices } from './services-context.ts';
import { useServiceTexts } from './use-service-texts.ts';

/** The windows of the centre by number; pressed are those whose profile has the service. */
export function WindowsField(): ReactElement {
  const { draft, edit } = useServices();
  const { service } = useChosen();
  const t = useServiceTexts();
  const serving = new Set(windowsServing(draft, service.id).map(({ id }) => id));
  const windows = [...draft.windows].sort((a, b) => a.number - b.number);
  return (
    <fieldset className="sv-fld">
      <legend className="sv-lb">{t.fields.windows}</legend>
      <div className="sv-wins">
        {windows.map(({ id, number }) => (
          <button
            key={id}
            type="button"
            aria-label={t.window(number)}
            aria-pressed={serving.has(id)}
            onClick={() => edit((now) => serveAt(now, service.id, id, !serving.has(id)))}
          >
            {number}
          </button>
        ))}
      </div>
      {serving.size === 0 ? <NoWindow isLive={service.stage === 'live'} /> : null}
    </fieldset>
  );
}

/** A draft may wait for its windows; a live service takes tickets that nobody would call. */
function NoWindow({ isLive }: { readonly isLive: boolean }): ReactElement {
  const t = useServiceTexts();
  if (!isLive) return <p className="hint">{t.noWindow}</p>;
  return (
    <p className="sv-fit not sv-nobody" role="status">
      <TriangleAlert className="i" size={16} strokeWidth={2.1} />
      {t.noWindow}
    </p>
  );
}
