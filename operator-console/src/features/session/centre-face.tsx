import { Mark } from '@talon/shared/client/mark.tsx';
import { clockTime, longDate } from '@talon/shared/locale/format.ts';
import type { ReactElement } from 'react';
import { useCentres } from '../../app/resources.ts';
import { useSettings } from '../../app/settings-context.ts';
import { useWallClock } from './wall-clock.ts';

/** The centre that is opened here, before anybody has signed in. */
export function CentreFace(): ReactElement {
  const { t, language } = useSettings();
  const now = useWallClock();
  const centres = useCentres().data?.items ?? [];
  // Of several nobody knows yet whose person signs in.
  const centre = centres.length === 1 ? centres[0] : undefined;
  // Until the first answer only this device's own zone is known.
  const zone = centre?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const turn = centre?.open === true ? centre.closesAt : (centre?.opensAt ?? null);
  return (
    <aside data-theme="dark">
      <div className="bl">
        <Mark size={44} />
        {t.product}
      </div>
      <h1>{centre?.name[language] ?? ''}</h1>
      <p>{t.signIn.lead}</p>
      <div className="ft">
        <span>
          <b className="num">{clockTime(language, zone, now)}</b>
          {longDate(language, zone, now)}
        </span>
        {turn === null ? null : (
          <span>
            <b className="num">{localTime(turn)}</b>
            {centre?.open === true ? t.signIn.closing : t.signIn.opening}
          </span>
        )}
        {centre === undefined ? null : (
          <span>
            <b className="num">{centre.openWindows}</b>
            {t.signIn.openWindows(centre.openWindows)}
          </span>
        )}
      </div>
    </aside>
  );
}

/** The centre's own wall time stands in the text itself: «2026-11-24T08:00:00+02:00» → «8:00». */
function localTime(iso: string): string {
  return iso.slice(11, 16).replace(/^0/, '');
}
