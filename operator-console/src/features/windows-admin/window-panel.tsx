import { type ReactElement, useState } from 'react';
import { ApplyBar } from './apply-bar.tsx';
import { CoverageNote } from './coverage-note.tsx';
import { PlaceFields } from './place-fields.tsx';
import { PlannedNote } from './planned-note.tsx';
import { PreferenceList } from './preference-list.tsx';
import { entriesOf } from './profile.ts';
import { ServiceChecks } from './service-checks.tsx';
import { useWindowsPage, useWindowsTexts } from './windows-context.ts';

/** The chosen window: its order of preference, what of each category, and where it stands. */
export function WindowPanel(): ReactElement {
  const { centre, chosen, live } = useWindowsPage();
  const t = useWindowsTexts();
  const [category, setCategory] = useState<string | null>(null);
  const entries = entriesOf(chosen.profile, centre);
  const isPart = (entry: { readonly served: number; readonly all: number }) =>
    entry.served < entry.all;
  const shown =
    entries.find((entry) => entry.category === category) ?? entries.find(isPart) ?? entries[0];
  const operator = live.find(({ id }) => id === chosen.id)?.operator;
  return (
    <section className="of-card wa-det" aria-label={t.windowNumber(chosen.number)}>
      <header>
        <h2>{t.windowNumber(chosen.number)}</h2>
        <span>{operator?.name ?? ''}</span>
      </header>
      <div className="wa-scroll">
        <PlannedNote />
        <PreferenceList {...{ entries }} chosen={shown?.category ?? null} onChoose={setCategory} />
        {shown === undefined ? null : <ServiceChecks key={shown.category} entry={shown} />}
        <CoverageNote />
        <PlaceFields />
      </div>
      <ApplyBar />
    </section>
  );
}
