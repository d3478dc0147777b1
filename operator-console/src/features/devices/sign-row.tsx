import { Gate } from '@talon/shared/client/gate.tsx';
import type { DeviceItem, DevicesView } from '@talon/shared/views/devices-view.ts';
import { Minus } from 'lucide-react';
import type { ReactElement } from 'react';
import { stateOf, toneOf } from './device-facts.ts';
import { useDevices } from './devices-context.ts';
import { iconOf } from './state-chip.tsx';
import { useDeviceTexts } from './use-device-texts.ts';

/** The signs in the order of their windows; a window without one keeps its place. */
export function SignRow(): ReactElement {
  const { view } = useDevices();
  const t = useDeviceTexts();
  const windows = [...view.windows].sort((a, b) => a.number - b.number);
  return (
    <section className="of-card dv-signs">
      <header>
        <h2>{t.signs.title}</h2>
        <p>{t.signs.hint}</p>
      </header>
      <ul>
        {windows.map((window) => (
          <li key={window.id}>
            <Sign window={window} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function worstOf(items: readonly DeviceItem[]): DeviceItem | null {
  return items.find(({ troubles }) => troubles.length > 0) ?? items[0] ?? null;
}

function Sign(props: { readonly window: DevicesView['windows'][number] }): ReactElement {
  const { id, number } = props.window;
  const { view, chosen, choose } = useDevices();
  const t = useDeviceTexts();
  const item = worstOf(view.devices.filter(({ kind, window }) => kind === 'sign' && window === id));
  if (item === null) {
    return (
      <span className="dv-sign o" role="img" aria-label={t.signs.none(number)}>
        <Gate sign={number} size={34} look="soft" />
        <Minus className="i" size={16} strokeWidth={2.2} />
      </span>
    );
  }
  const state = stateOf(item);
  const Icon = iconOf[state];
  const isWell = state === 'well';
  return (
    <button
      type="button"
      className={`dv-sign ${toneOf[state]}`}
      aria-pressed={chosen?.id === item.id}
      aria-label={isWell ? t.signs.well(number) : t.signs.faulty(number, t.states[state])}
      onClick={() => choose(item.id)}
    >
      <Gate sign={number} size={34} />
      <Icon className="i" size={16} strokeWidth={isWell ? 2.6 : 2.2} />
    </button>
  );
}
