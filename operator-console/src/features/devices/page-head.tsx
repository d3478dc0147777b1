import { Plus, RefreshCw } from 'lucide-react';
import type { ReactElement } from 'react';
import { LiveMark } from '../../office/live-mark.tsx';
import { useDevices } from './devices-context.ts';
import { useDeviceTexts } from './use-device-texts.ts';

export function PageHead(): ReactElement {
  const { view, now, offlineSince, mayChange, open } = useDevices();
  const t = useDeviceTexts();
  const isAnyOnline = view.devices.some(({ state }) => state === 'online');
  return (
    <header className="of-head">
      <h1>{t.page}</h1>
      <LiveMark timeZone={view.timeZone} now={now} offlineSince={offlineSince} />
      {mayChange ? (
        <div className="of-acts">
          <button
            type="button"
            className="b"
            disabled={!isAnyOnline || offlineSince !== null}
            onClick={() => open('restart')}
          >
            <RefreshCw className="i" size={17} strokeWidth={2} />
            {t.reloadAll}
          </button>
          <button
            type="button"
            className="b solid"
            disabled={offlineSince !== null}
            onClick={() => open('claim')}
          >
            <Plus className="i" size={18} strokeWidth={2.2} />
            {t.pair}
          </button>
        </div>
      ) : (
        <span className="of-note">{t.readOnly}</span>
      )}
    </header>
  );
}
