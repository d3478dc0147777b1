import { Mark } from '@talon/shared/client/mark.tsx';
import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import { clockTime } from '@talon/shared/locale/format.ts';
import { LogOut } from 'lucide-react';
import type { ReactElement } from 'react';
import type { OfficeWay } from '../../app/rights.ts';
import { useSettings } from '../../app/settings-context.ts';
import { useWallClock } from '../session/wall-clock.ts';
import { CentrePick } from './centre-pick.tsx';
import { OfficeLink } from './office-link.tsx';

export interface ChooseHeaderProps {
  readonly menu: MenuAnswer | undefined;
  readonly centre: string;
  /** Where this person works. */
  readonly centres: readonly string[] | undefined;
  readonly userName: string;
  /** The first section of the office that this person sees. */
  readonly office: OfficeWay | null;
  readonly onSignOut: () => void;
}

export function ChooseHeader(props: ChooseHeaderProps): ReactElement {
  const { menu, centre, centres = [], userName, office, onSignOut } = props;
  const { t, language } = useSettings();
  const now = useWallClock();
  const zone = menu?.centre.timeZone;
  return (
    <header className="c-top">
      <div className="who">
        <Mark size={36} />
        <div>
          <b>{t.product}</b>
          {centres.length > 1 ? (
            <CentrePick {...{ centre, centres }} />
          ) : (
            <span>{menu?.centre.name}</span>
          )}
        </div>
      </div>
      <div className="day">
        <span>{userName}</span>
      </div>
      <time className="d">{zone === undefined ? '' : clockTime(language, zone, now)}</time>
      {office === null ? null : <OfficeLink way={office} look="b out" />}
      <button type="button" className="b out" onClick={onSignOut}>
        <LogOut className="i" size={18} strokeWidth={2} />
        {t.choose.signOut}
      </button>
    </header>
  );
}
