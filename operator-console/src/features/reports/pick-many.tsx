import { ChevronDown, X } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useReportsTexts } from './use-reports-texts.ts';

export interface PickManyProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** More are found by typing. */
const manyOptions = 10;

/** Several of a list; none chosen means all. */
export function PickMany({ label, options, chosen, onChoose }: PickManyProps): ReactElement {
  const t = useReportsTexts();
  const [only] = chosen;
  const named = options.find(({ id }) => id === only)?.name ?? '';
  const value =
    chosen.length === 0
      ? t.filter.all(options.length)
      : chosen.length === 1
        ? named
        : t.filter.chosen(chosen.length);
  const isOn = chosen.length > 0;
  return (
    <span className={isOn ? 'rp-f on' : 'rp-f'}>
      <DialogTrigger>
        <Button className="rp-fb">
          {label}: <b>{value}</b>
          {isOn ? null : <ChevronDown className="i" size={16} strokeWidth={2} />}
        </Button>
        <Popover className="rp-pop">
          <Dialog aria-label={label}>
            <Options {...{ label, options, chosen, onChoose }} />
          </Dialog>
        </Popover>
      </DialogTrigger>
      {isOn ? (
        <button
          type="button"
          className="rp-x"
          aria-label={t.filter.clear(label)}
          onClick={() => onChoose([])}
        >
          <X className="i" size={16} strokeWidth={2.2} />
        </button>
      ) : null}
    </span>
  );
}

function Options({ options, chosen, onChoose }: PickManyProps): ReactElement {
  const t = useReportsTexts();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const shown = options.filter(({ name }) => name.toLowerCase().includes(wanted));
  const toggle = (id: string): void =>
    onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <div className="rp-many">
      {options.length > manyOptions ? (
        <div className="fi">
          <input
            aria-label={t.filter.find}
            placeholder={t.filter.find}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      ) : null}
      <ul>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              {name}
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
