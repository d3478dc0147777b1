import { minutesSeconds } from '@talon/shared/locale/format.ts';
import type { ReactElement } from 'react';
import { Primary } from '../../parts/primary.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { FreeActions } from './free-actions.tsx';

/** Nobody waits: the window may be armed, so that the first who comes is called by itself. */
export function EmptyCard(): ReactElement {
  const { t, view, now, mode, act } = useDesk();
  const free = view.freeSince;
  return (
    <section className="card emp">
      <div className="z">
        {free === null ? null : (
          <p className="lab num">{t.idle.freeFor(minutesSeconds(now - free))}</p>
        )}
        <h1>{t.idle.empty}</h1>
        <p className="hint">{t.idle.emptyHint}</p>
      </div>
      {mode === 'armed' ? (
        <Armed />
      ) : (
        <Primary
          look="big"
          label={t.idle.arm}
          disabled={view.hall.state === 'paused'}
          onPress={() => act('primary')}
        />
      )}
      <FreeActions />
    </section>
  );
}

function Armed(): ReactElement {
  const { t, act } = useDesk();
  return (
    <div className="armed">
      <span className="live" />
      <span role="status">
        <b>{t.idle.armed}</b>
        <em>{t.idle.armedHint}</em>
      </span>
      <button type="button" className="b lg" onClick={() => act('primary')}>
        {t.idle.disarm} <kbd className="kbd">F2</kbd>
      </button>
    </div>
  );
}
