import { useNow } from '@talon/shared/client/clock.ts';
import { Mark } from '@talon/shared/client/mark.tsx';
import { clockTime, longDate, shortDate } from '@talon/shared/locale/format.ts';
import type { ReactElement } from 'react';
import type { Scene } from './scene.ts';

/** The centre, its date and the server's clock. */
export function TopBar({ scene }: { readonly scene: Scene }): ReactElement {
  const { view, language, portrait } = scene;
  const { timeZone, name } = view.centre;
  const now = useNow(1000);
  const zone = view.zone === null ? null : view.zone.name[language];
  const date = portrait ? shortDate : longDate;
  return (
    <header className="b-top">
      <Mark size={64} />
      <b>
        {name[language]}
        {zone === null ? null : <span className="b-zone">{zone}</span>}
      </b>
      <span className="b-date">{date(language, timeZone, now)}</span>
      <time className="d">{clockTime(language, timeZone, now)}</time>
    </header>
  );
}
