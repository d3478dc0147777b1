import { ConciergeBell, LayoutGrid, MessageCircle, Phone, Ticket } from 'lucide-react';
import type { ReactElement } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { Link } from 'wouter';
import { useOffice } from '../../office/office-context.ts';
import { sectionsFor } from '../../office/sections.ts';
import { SettingsMenu } from '../desk/settings-menu.tsx';
import { inMode, type Mode, modes } from './draft.ts';
import { useReception } from './reception-context.ts';

/** Who is at the desk, what it gives now, and the hall in three figures. */
export function Header(): ReactElement {
  const { t, view, given, draft, now, time } = useReception();
  const { person, signOut } = useOffice();
  return (
    <header className="rc-top">
      <div className="rc-who">
        <span className="rc-sign big">
          <ConciergeBell className="i" size={22} strokeWidth={2} />
        </span>
        <div>
          <h1>{t.page}</h1>
          <span>{person.name}</span>
        </div>
      </div>
      <ModeSwitch />
      <div className="rc-day">
        <Figure name={t.waiting} value={view?.totalWaiting ?? null} />
        <Figure name={t.windows} value={view?.openWindows ?? null} />
        {draft.mode === 'consultation' ? (
          <Figure name={t.consulted} value={given?.consultations ?? null} />
        ) : (
          <Figure name={t.given} value={given?.tickets ?? null} />
        )}
      </div>
      <time className="d">{time(now)}</time>
      <div className="rc-tools">
        <SettingsMenu onSignOut={signOut} />
        <BackLink />
      </div>
    </header>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: number | null }) {
  return (
    <span>
      {name} <b className="num">{value ?? '–'}</b>
    </span>
  );
}

const icons = {
  ticket: Ticket,
  phone: Phone,
  consultation: MessageCircle,
} satisfies Record<Mode, typeof Ticket>;
const shortcuts = { ticket: '', phone: 'F7', consultation: 'F8' } satisfies Record<Mode, string>;

function ModeSwitch(): ReactElement {
  const { t, draft, change } = useReception();
  return (
    <RadioGroup
      className="rc-mode"
      aria-label={t.mode}
      value={draft.mode}
      onChange={(mode) => change(inMode(draft, mode as Mode))}
    >
      {modes.map((mode) => {
        const Icon = icons[mode];
        return (
          <Radio key={mode} value={mode} aria-keyshortcuts={shortcuts[mode]}>
            <Icon className="i" size={16} strokeWidth={2} />
            {t.modes[mode]}
          </Radio>
        );
      })}
    </RadioGroup>
  );
}

/** To another section of the office, or to the windows where there is none. */
function BackLink(): ReactElement {
  const { t } = useReception();
  const { roles } = useOffice();
  const other = sectionsFor(roles).find(({ id }) => id !== 'reception');
  const icon = <LayoutGrid className="i" size={20} strokeWidth={2} />;
  if (other === undefined) {
    return (
      <a className="rc-ib" href="/console/" aria-label={t.back} title={t.back}>
        {icon}
      </a>
    );
  }
  return (
    <Link className="rc-ib" href={other.path} aria-label={t.back} title={t.back}>
      {icon}
    </Link>
  );
}
