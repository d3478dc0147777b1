import { TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { openForAny } from './coverage.ts';
import { entriesOf, servicesOf } from './profile.ts';
import { useWindowsPage, useWindowsTexts } from './windows-context.ts';

/** What of the chosen window hangs on it alone, and which window could help. */
export function CoverageNote(): ReactElement | null {
  const { centre, chosen, live, edited } = useWindowsPage();
  const { language } = useSettings();
  const t = useWindowsTexts();
  const [first] = entriesOf(chosen.profile, centre)
    .map(({ category }) => {
      const services = new Set(servicesOf(centre, category).map(({ id }) => id));
      return { category, services, open: openForAny(live, services) };
    })
    .filter(({ open }) => open < 2)
    .sort((a, b) => a.open - b.open);
  if (first === undefined || live.length === 0) return null;
  const name = centre.categories.find(({ id }) => id === first.category)?.name[language] ?? '';
  const serves = (window: { readonly profile: typeof chosen.profile }) =>
    window.profile.some(({ service }) => first.services.has(service));
  const isOpen = (id: string) => live.find((one) => one.id === id)?.state === 'open';
  const alone = edited.windows.find((window) => serves(window) && isOpen(window.id));
  const other = edited.windows.find((window) => serves(window) && !isOpen(window.id));
  return (
    <p className="wa-note warn">
      <TriangleAlert className="i" size={18} strokeWidth={2} />
      <span>
        {alone === undefined ? t.nobodyNow(name) : t.alone(name, alone.number)}{' '}
        {other === undefined ? null : t.openOther(other.number)}
      </span>
    </p>
  );
}
