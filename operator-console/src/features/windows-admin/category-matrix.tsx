import { Gate } from '@talon/shared/client/gate.tsx';
import { glue } from '@talon/shared/locale/glue.ts';
import { TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { openForAny, toneOf } from './coverage.ts';
import { Preference } from './preference.tsx';
import { entriesOf, type ServiceWindow, servicesOf } from './profile.ts';
import { walkRows } from './walk-rows.ts';
import { useWindowsPage, useWindowsTexts } from './windows-context.ts';

/** A window a row, a category a column; the last row is who serves it this moment. */
export function CategoryMatrix(): ReactElement {
  const { centre, edited } = useWindowsPage();
  const { language } = useSettings();
  const t = useWindowsTexts();
  const windows = [...edited.windows].sort((a, b) => a.number - b.number);
  return (
    <section className="of-card wa-mx">
      <table onKeyDown={walkRows}>
        <thead>
          <tr>
            <th scope="col">{t.window}</th>
            {centre.categories.map(({ id, name, letter }) => (
              <th key={id} scope="col">
                <span className="nm">{glue(name[language])}</span>
                <Gate sign={letter} size={30} look="soft" />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {windows.map((window) => (
            <WindowRow key={window.id} window={window} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.servesNow}</th>
            {centre.categories.map(({ id }) => (
              <td key={id}>
                <Coverage category={id} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function WindowRow({ window }: { readonly window: ServiceWindow }): ReactElement {
  const { centre, chosen } = useWindowsPage();
  const { language } = useSettings();
  const t = useWindowsTexts();
  const entries = new Map(
    entriesOf(window.profile, centre).map((entry) => [entry.category, entry]),
  );
  return (
    <tr className={window.id === chosen.id ? 'sel' : ''}>
      <th scope="row">
        <WindowName window={window} />
      </th>
      {centre.categories.map(({ id, name }) => {
        const entry = entries.get(id);
        const what = name[language];
        if (entry === undefined) {
          return (
            <td key={id} className="none">
              <span aria-hidden="true">·</span>
              <span className="of-sr">{t.notServed(window.number, what)}</span>
            </td>
          );
        }
        const part = entry.served === entry.all ? null : `${entry.served}/${entry.all}`;
        const said = t.cell(window.number, what, entry.preference, part ?? '');
        return (
          <td key={id}>
            <span aria-hidden="true">
              <Preference order={entry.preference} part={part} />
            </span>
            <span className="of-sr">{said}</span>
          </td>
        );
      })}
    </tr>
  );
}

/** The row is chosen by its name: number, who works there, or why nobody does. */
function WindowName({ window }: { readonly window: ServiceWindow }): ReactElement {
  const { live, chosen, choose } = useWindowsPage();
  const t = useWindowsTexts();
  const now = live.find(({ id }) => id === window.id);
  const state = now?.state ?? 'closed';
  const words = { open: now?.operator?.name ?? '', break: t.break, closed: t.closed };
  return (
    <button
      type="button"
      className="wa-name"
      aria-pressed={window.id === chosen.id}
      onClick={() => choose(window.id)}
    >
      {state === 'open' ? (
        <Gate sign={window.number} size={28} />
      ) : (
        <Gate sign={window.number} size={28} look="soft" />
      )}
      <span className={state === 'open' ? '' : 'off'}>
        {now === undefined ? t.new : words[state]}
      </span>
    </button>
  );
}

function Coverage({ category }: { readonly category: string }): ReactElement {
  const { centre, live, overdue } = useWindowsPage();
  const t = useWindowsTexts();
  const services = new Set(servicesOf(centre, category).map(({ id }) => id));
  const open = openForAny(live, services);
  const tone = toneOf(open, overdue.has(category));
  return (
    <span className={`wa-cv ${tone}`}>
      {tone === 'well' ? null : <TriangleAlert className="i" size={14} strokeWidth={2.1} />}
      <span aria-hidden="true">{open}</span>
      <span className="of-sr">{t.openNow(open)}</span>
    </span>
  );
}
