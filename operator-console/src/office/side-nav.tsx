import { Mark } from '@talon/shared/client/mark.tsx';
import type { Role } from '@talon/shared/contract/session.ts';
import { AppWindow, LogOut } from 'lucide-react';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { CentreSwitch } from './centre-switch.tsx';
import { useOffice } from './office-context.ts';
import { type SectionId, sectionsFor } from './sections.ts';
import { useOfficeTexts } from './use-office-texts.ts';
import './side-nav.css';

function initialsOf(name: string): string {
  const letters = name.split(/\s+/).map((part) => part.slice(0, 1));
  return letters.slice(0, 2).join('').toUpperCase();
}

/** What is written under the name: the widest of the person's roles. */
const byWidth: readonly Role[] = ['administrator', 'supervisor', 'reception', 'operator'];

export interface SideNavProps {
  readonly current: SectionId;
}

/** Where this page stands among the sections, and who is at it. */
export function SideNav({ current }: SideNavProps): ReactElement {
  const { person, roles, signOut, alerts = 0 } = useOffice();
  const t = useOfficeTexts();
  const widest = byWidth.find((role) => roles.includes(role));
  return (
    <nav className="of-side" aria-label={t.navigation}>
      <a className="of-brand" href="/" aria-label={t.home}>
        <Mark size={30} />
        <b>Talon</b>
      </a>
      <CentreSwitch />
      <ul>
        <li>
          <a href="/console/">
            <AppWindow className="i" size={18} strokeWidth={1.9} />
            {t.pages.desk}
          </a>
        </li>
        {sectionsFor(roles).map(({ id, path, icon: Icon }) => (
          <li key={id}>
            <Link href={path} aria-current={id === current ? 'page' : undefined}>
              <Icon className="i" size={18} strokeWidth={1.9} />
              {t.pages[id]}
              {id === 'hall' && alerts > 0 ? (
                <b className="of-count num">
                  <span aria-hidden="true">{alerts}</span>
                  <span className="of-sr">{t.alerts(alerts)}</span>
                </b>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
      <div className="of-me">
        <span className="of-av" aria-hidden="true">
          {initialsOf(person.name)}
        </span>
        <Link href="/console/account/" aria-current={current === 'account' ? 'page' : undefined}>
          <b>{person.name}</b>
          <em>{widest === undefined ? '' : t.roles[widest]}</em>
        </Link>
        <button
          type="button"
          className="of-ib"
          aria-label={t.signOut}
          onClick={signOut}
          data-leaves
        >
          <LogOut className="i" size={18} strokeWidth={2} />
        </button>
      </div>
    </nav>
  );
}
