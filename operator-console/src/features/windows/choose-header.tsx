import { Mark } from '@talon/shared/client/mark.tsx';
import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import { deviceTexts } from '@talon/shared/locale/devices/texts.ts';
import { clockTime } from '@talon/shared/locale/format.ts';
import { LogOut, Monitor } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { useWallClock } from '../session/wall-clock.ts';

export interface ChooseHeaderProps {
  readonly menu: MenuAnswer | undefined;
  readonly userName: string;
  /** Administrators and supervisors look after the screens of the hall. */
  readonly seesDevices: boolean;
  readonly onSignOut: () => void;
}

export function ChooseHeader(props: ChooseHeaderProps): ReactElement {
  const { menu, userName, seesDevices, onSignOut } = props;
  const { t, language } = useSettings();
  const now = useWallClock();
  const zone = menu?.centre.timeZone;
  return (
    <header className="c-top">
      <div className="who">
        <Mark size={36} />
        <div>
          <b>{t.product}</b>
          <span>{menu?.centre.name}</span>
        </div>
      </div>
      <div className="day">
        <span>{userName}</span>
      </div>
      <time className="d">{zone === undefined ? '' : clockTime(language, zone, now)}</time>
      {seesDevices ? (
        <a className="b out" href="/console/devices/">
          <Monitor className="i" size={18} strokeWidth={2} />
          {deviceTexts[language].page}
        </a>
      ) : null}
      <button type="button" className="b out" onClick={onSignOut}>
        <LogOut className="i" size={18} strokeWidth={2} />
        {t.choose.signOut}
      </button>
    </header>
  );
}
