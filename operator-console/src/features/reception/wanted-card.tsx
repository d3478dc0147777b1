import { Gate } from '@talon/shared/client/gate.tsx';
import { numberRuns } from '@talon/shared/locale/number-runs.ts';
import { CalendarCheck, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { busyOf, lineWords, servingWindows } from './busy.ts';
import { type Purpose, type Wanted, withoutService, withPurpose } from './draft.ts';
import { useReception } from './reception-context.ts';
import { focusField, searchFieldId } from './use-reception-keys.ts';

/** The services of the ticket in their order, each with what the visitor comes for. */
export function WantedCard(): ReactElement | null {
  const { t, draft, change } = useReception();
  const { wanted, code, mode } = draft;
  if (wanted.length === 0 && code === null) return null;
  return (
    <section className="rc-card rc-wanted">
      {mode === 'consultation' ? null : (
        <h2>{wanted.length > 1 ? t.chosen(wanted.length) : t.chosenOne}</h2>
      )}
      <ul>
        {code === null ? null : <CodeRow code={code} />}
        {wanted.map((one) => (
          <li key={one.id}>
            <WantedRow
              wanted={one}
              withPurpose={mode !== 'consultation'}
              onPurpose={(purpose) => change(withPurpose(draft, one.id, purpose))}
              onRemove={() => {
                change(withoutService(draft, one.id));
                focusField(searchFieldId);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface WantedRowProps {
  readonly wanted: Wanted;
  readonly withPurpose: boolean;
  readonly onPurpose: (purpose: Purpose) => void;
  readonly onRemove: () => void;
}

export function WantedRow(props: WantedRowProps): ReactElement {
  const { wanted, withPurpose: asksPurpose, onPurpose, onRemove } = props;
  const page = useReception();
  const { t, view, windows, search } = page;
  const { name = wanted.id, letter = '' } = search.service(wanted.id) ?? {};
  const numbers = servingWindows(windows, wanted.id);
  const at =
    numbers.length === 0 ? '' : t.windowsServing(numberRuns(numbers), numbers.length === 1);
  const line = lineWords(page, busyOf(view, wanted.id));
  return (
    <div className="rc-sv">
      <Gate sign={letter} size={40} />
      <span>
        <b>{name}</b>
        <em className="num">{[line, at].filter((words) => words !== '').join(', ')}</em>
      </span>
      {asksPurpose && wanted.purposes.length > 1 ? (
        <Choice<Purpose>
          label={t.purposeOf(name)}
          quiet
          look="sg"
          options={wanted.purposes.map((value) => ({ value, label: t.purpose[value] }))}
          value={wanted.purpose}
          onChange={onPurpose}
        />
      ) : (
        <span className="rc-only">{asksPurpose ? t.purpose[wanted.purpose] : ''}</span>
      )}
      <button type="button" className="x" aria-label={t.remove(name)} onClick={onRemove}>
        <X className="i" size={20} strokeWidth={2.2} />
      </button>
    </div>
  );
}

function CodeRow({ code }: { readonly code: string }): ReactElement {
  const { t, draft, change } = useReception();
  const words = t.appointment(`${code.slice(0, 3)}\u00a0${code.slice(3)}`);
  return (
    <li>
      <div className="rc-sv">
        <span className="rc-sign big">
          <CalendarCheck className="i" size={22} strokeWidth={2} />
        </span>
        <span>
          <b>{words}</b>
        </span>
        <span />
        <button
          type="button"
          className="x"
          aria-label={t.remove(words)}
          onClick={() => {
            change({ ...draft, code: null });
            focusField(searchFieldId);
          }}
        >
          <X className="i" size={20} strokeWidth={2.2} />
        </button>
      </div>
    </li>
  );
}
