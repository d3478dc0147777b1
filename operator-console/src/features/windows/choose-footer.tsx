import { Gate } from '@talon/shared/client/gate.tsx';
import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { servesWhat } from './window-facts.ts';

export interface ChooseFooterProps {
  readonly chosen: WindowItem | null;
  readonly menu: MenuAnswer | undefined;
  readonly busy: boolean;
}

const namesShown = 4;

/** What is about to be opened, in words. */
export function ChooseFooter({ chosen, menu, busy }: ChooseFooterProps): ReactElement {
  const { t, language } = useSettings();
  if (chosen === null) {
    return (
      <footer>
        <p>
          <b>{t.choose.pick}</b>
          {t.choose.pickHint}
        </p>
      </footer>
    );
  }
  const { names, everything } = servesWhat(chosen, menu);
  const shown = names.slice(0, namesShown).join(', ');
  const zone = chosen.zoneName[language];
  return (
    <footer>
      <Gate sign={chosen.number} size={56} />
      <p>
        <b>{t.choose.where(chosen.number, zone.charAt(0).toLowerCase() + zone.slice(1))}</b>
        {everything ? t.choose.allServices : shown}
      </p>
      <button type="submit" className="b lg solid" disabled={busy}>
        {t.choose.open(chosen.number)} <kbd className="kbd">Enter</kbd>
      </button>
    </footer>
  );
}
