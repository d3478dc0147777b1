import { Mark } from '@talon/shared/client/mark.tsx';
import { AppWindow, LogOut, Monitor } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { useDevices } from './devices-context.ts';
import { useDeviceTexts } from './use-device-texts.ts';

function initialsOf(name: string): string {
  const letters = name.split(/\s+/).map((part) => part.slice(0, 1));
  return letters.slice(0, 2).join('').toUpperCase();
}

/** Where this page stands among the desk's pages, and who is at it. */
export function SideNav(): ReactElement {
  const { view, person, mayChange, signOut } = useDevices();
  const t = useDeviceTexts();
  const { language } = useSettings();
  return (
    <nav className="dv-side" aria-label={t.navigation}>
      <a className="dv-brand" href="/" aria-label={t.home}>
        <Mark size={30} />
        <b>Talon</b>
      </a>
      <p className="dv-centre">
        <b>{view.centre.name[language]}</b>
        <em>{view.centre.address[language]}</em>
      </p>
      <ul>
        <li>
          <a href="/console/">
            <AppWindow className="i" size={18} strokeWidth={1.9} />
            {t.desk}
          </a>
        </li>
        <li>
          <a href="/console/devices/" aria-current="page">
            <Monitor className="i" size={18} strokeWidth={1.9} />
            {t.page}
          </a>
        </li>
      </ul>
      <div className="dv-me">
        <span className="dv-av" aria-hidden="true">
          {initialsOf(person)}
        </span>
        <span>
          <b>{person}</b>
          <em>{mayChange ? t.roles.administrator : t.roles.supervisor}</em>
        </span>
        <button type="button" className="dv-ib" aria-label={t.signOut} onClick={signOut}>
          <LogOut className="i" size={18} strokeWidth={2} />
        </button>
      </div>
    </nav>
  );
}
