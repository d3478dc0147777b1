import { Gate } from '@talon/shared/client/gate.tsx';
import { TriangleAlert } from 'lucide-react';
import { Fragment, type ReactElement, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { Toggle } from '../../parts/toggle.tsx';
import { openFor, toneOf, unserved } from './coverage.ts';
import { Preference } from './preference.tsx';
import { offered, type Service, servicesOf } from './profile.ts';
import { useWindowsPage, useWindowsTexts } from './windows-context.ts';

/** A service a row, a window a column: what nobody serves stands out. */
export function ServiceMatrix(): ReactElement {
  const { centre, edited } = useWindowsPage();
  const { language } = useSettings();
  const t = useWindowsTexts();
  const [only, setOnly] = useState(false);
  const lost = unserved(
    offered(centre),
    edited.windows.map(({ profile }) => profile),
  );
  const windows = [...edited.windows].sort((a, b) => a.number - b.number);
  const reachable = { tabIndex: 0 };
  return (
    <section className="of-card wa-sv" aria-label={t.byService} {...reachable}>
      <div className="wa-lost">
        <p className={lost.size === 0 ? '' : 'bad'}>
          {lost.size === 0 ? null : <TriangleAlert className="i" size={16} strokeWidth={2.1} />}
          {lost.size === 0 ? t.allServed : t.unserved(lost.size)}
        </p>
        {lost.size === 0 ? null : <Toggle label={t.onlyUnserved} on={only} onChange={setOnly} />}
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.service}</th>
            {windows.map(({ id, number }) => (
              <th key={id} scope="col">
                <span className="of-sr">{t.windowNumber(number)}</span>
                <span aria-hidden="true">
                  <Gate sign={number} size={28} look="soft" />
                </span>
              </th>
            ))}
            <th scope="col">{t.servesNow}</th>
          </tr>
        </thead>
        <tbody>
          {centre.categories.map(({ id, name }) => {
            const rows = servicesOf(centre, id).filter((service) => !only || lost.has(service.id));
            if (rows.length === 0) return null;
            return (
              <Fragment key={id}>
                <tr className="cat">
                  <th scope="rowgroup" colSpan={windows.length + 2}>
                    {name[language]}
                  </th>
                </tr>
                {rows.map((service) => (
                  <ServiceRow key={service.id} {...{ service, isLost: lost.has(service.id) }} />
                ))}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

interface ServiceRowProps {
  readonly service: Service;
  readonly isLost: boolean;
}

function ServiceRow({ service, isLost }: ServiceRowProps): ReactElement {
  const { edited, live } = useWindowsPage();
  const { language } = useSettings();
  const t = useWindowsTexts();
  const windows = [...edited.windows].sort((a, b) => a.number - b.number);
  const open = openFor(live).get(service.id) ?? 0;
  return (
    <tr className={isLost ? 'lost' : ''}>
      <th scope="row">{service.name[language]}</th>
      {windows.map(({ id, profile }) => {
        const line = profile.find((one) => one.service === service.id);
        return (
          <td key={id}>
            {line === undefined ? null : <Preference order={line.preference} part={null} />}
          </td>
        );
      })}
      <td>
        {isLost ? (
          <span className="wa-cv bad">{t.nobody}</span>
        ) : (
          <span className={`wa-cv ${toneOf(open, false)}`}>{open}</span>
        )}
      </td>
    </tr>
  );
}
