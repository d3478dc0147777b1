import { clockTime } from '@talon/shared/locale/format.ts';
import { Plus, RefreshCw, WifiOff } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { useDevices } from './devices-context.ts';
import { useDeviceTexts } from './use-device-texts.ts';

export function PageHead(): ReactElement {
  const { view, now, offlineSince, mayChange, open } = useDevices();
  const t = useDeviceTexts();
  const { language } = useSettings();
  const time = (at: number): string => clockTime(language, view.timeZone, at);
  const isAnyOnline = view.devices.some(({ state }) => state === 'online');
  return (
    <header className="dv-head">
      <h1>{t.page}</h1>
      <span className={offlineSince === null ? 'dv-live' : 'dv-live off'} role="status">
        {offlineSince === null ? (
          <i className="live" />
        ) : (
          <WifiOff className="i" size={16} strokeWidth={2.1} />
        )}
        {offlineSince === null ? t.live(time(now)) : t.offlineSince(time(offlineSince))}
      </span>
      {mayChange ? (
        <div className="dv-acts">
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
        <span className="dv-note">{t.readOnly}</span>
      )}
    </header>
  );
}
