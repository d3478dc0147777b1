import { Gate } from '@talon/shared/client/gate.tsx';
import { minutesSeconds } from '@talon/shared/locale/format.ts';
import { hallTexts } from '@talon/shared/locale/hall/texts.ts';
import { BellRing, PictureInPicture } from 'lucide-react';
import type { ReactElement } from 'react';
import type { OfficeWay } from '../../app/rights.ts';
import { OfficeLink } from '../windows/office-link.tsx';
import { useDesk } from './desk-context.ts';
import { SettingsMenu } from './settings-menu.tsx';
import { StatusSwitch } from './status-switch.tsx';

export interface HeaderProps {
  readonly office: OfficeWay | null;
  readonly onDock: () => void;
  readonly onSignOut: () => void;
}

export function Header({ office, onDock, onSignOut }: HeaderProps): ReactElement {
  const { t, language, view, now, time, act } = useDesk();
  const { call } = hallTexts[language].desk;
  return (
    <header className="c-top">
      <div className="who">
        <Gate sign={view.number} size={40} />
        <div>
          <b>{t.window(view.number)}</b>
          <span>{view.operator?.name}</span>
        </div>
      </div>
      <StatusSwitch />
      <div className="day">
        <span>
          {t.header.today} <b className="num">{view.served}</b>
        </span>
        {view.meanServiceMs === null ? null : (
          <span>
            {t.header.mean} <b className="num">{minutesSeconds(view.meanServiceMs)}</b>
          </span>
        )}
      </div>
      <time className="d">{time(now)}</time>
      <div className="tools">
        <button
          type="button"
          className="ib call"
          aria-label={call}
          title={call}
          onClick={() => act('supervisor')}
        >
          <BellRing className="i" size={20} strokeWidth={2} />
          <kbd className="kbd">F1</kbd>
        </button>
        {office === null ? null : <OfficeLink way={office} look="ib" />}
        <SettingsMenu onSignOut={onSignOut} />
        <button type="button" className="ib" aria-label={t.header.dock} onClick={onDock}>
          <PictureInPicture className="i" size={20} strokeWidth={2} />
        </button>
      </div>
    </header>
  );
}
