import { Gate } from '@talon/shared/client/gate.tsx';
import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';
import { clockTime } from '@talon/shared/locale/format.ts';
import { CircleCheck, CircleCheckBig } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { isFree, servesWhat } from './window-facts.ts';

export interface WindowCardProps {
  readonly window: WindowItem;
  readonly menu: MenuAnswer | undefined;
  readonly chosen: boolean;
  readonly yours: boolean;
  readonly onChoose: () => void;
}

/** A window to choose: free, or taken by a colleague who is named. */
export function WindowCard(props: WindowCardProps): ReactElement {
  const { window, menu, chosen, yours, onChoose } = props;
  const { t, language } = useSettings();
  if (!isFree(window)) {
    const zone = menu?.centre.timeZone;
    const since =
      window.since === null || zone === undefined
        ? t.choose.takenNow
        : t.choose.taken(clockTime(language, zone, Date.parse(window.since)));
    return (
      <button type="button" className="wc taken" disabled>
        <Gate sign={window.number} size={60} look="soft" />
        <span>
          <b>{window.operator?.name}</b>
          {since}
        </span>
      </button>
    );
  }
  const { letters, everything } = servesWhat(window, menu);
  const Icon = chosen ? CircleCheckBig : CircleCheck;
  return (
    <button
      type="button"
      className={chosen ? 'wc sel' : 'wc'}
      aria-pressed={chosen}
      onClick={onChoose}
    >
      <Gate sign={window.number} size={60} />
      <span>
        <b className="free">
          <Icon className="i" size={16} strokeWidth={2.2} />
          {chosen ? t.choose.chosen : t.choose.free}
        </b>
        <span className="mid">{everything ? t.choose.allServices : letters.join(', ')}</span>
        {yours ? <span className="mid">{t.choose.yours}</span> : null}
      </span>
    </button>
  );
}
