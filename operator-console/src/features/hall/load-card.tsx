import { Gate } from '@talon/shared/client/gate.tsx';
import type { HallLoad } from '@talon/shared/views/hall-view.ts';
import { ClockAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { levelOf, minutesOf } from '../desk/span.ts';
import { useHall } from './hall-context.ts';

/** Where the target stands on a bar, per cent of its width. */
const targetAt = 62;

export function LoadCard(): ReactElement {
  const { view, t } = useHall();
  return (
    <section className="of-card hl-load" aria-labelledby="hl-load">
      <header className="hl-ch">
        <h2 id="hl-load">{t.load.title}</h2>
        <p className="hl-cols" aria-hidden="true">
          <span>{t.load.waiting}</span>
          <span>{t.load.mean}</span>
          <span>{t.load.windows}</span>
        </p>
      </header>
      <ul>
        {view.load.map((load) => (
          <li key={load.category}>
            <LoadRow load={load} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LoadRow({ load }: { readonly load: HallLoad }): ReactElement {
  const { t, local, more, open } = useHall();
  const { category, letter, name, waiting, meanMs, targetMs, windows } = load;
  const mean = meanMs === null ? null : meanMs + more;
  const level = mean === null ? 'calm' : levelOf(mean, targetMs);
  const width = mean === null ? 0 : Math.min(100, (mean / targetMs) * targetAt);
  return (
    <button
      type="button"
      className={`hl-lr ${level}`}
      onClick={() => open({ name: 'queue', category })}
    >
      <Gate sign={letter} size={28} look="soft" />
      <b>{local(name)}</b>
      <span className="hl-q num">
        {waiting}
        <span className="of-sr"> {t.load.waiting}</span>
      </span>
      <span className="hl-lb">
        <i style={{ width: `${width}%` }} />
        <u />
      </span>
      <span className="hl-m num">
        {level === 'over' ? <ClockAlert className="i" size={14} strokeWidth={2.3} /> : null}
        {mean === null ? '–' : minutesOf(mean)}
        <span className="of-sr"> {t.load.mean}</span>
      </span>
      <span className="hl-v num">
        {windows}
        <span className="of-sr"> {t.load.windows}</span>
      </span>
    </button>
  );
}
