import type { PersonItem } from '@talon/shared/contract/people.ts';
import { Coffee, Lock, Mail } from 'lucide-react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { usePeople } from './people-context.ts';
import { allRoles, initialsOf, lastSignIn } from './people-facts.ts';
import { usePeopleTexts } from './use-people-texts.ts';

/** Up and down go from person to person, as in any list of the desk. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('.pp-name')];
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? names.indexOf(activeElement) : -1;
  const next = names[at + step];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
  next.click();
}

export function PeopleTable({ items }: { readonly items: readonly PersonItem[] }): ReactElement {
  const t = usePeopleTexts();
  const { person, role, now, place, lastSignIn: last } = t.columns;
  return (
    <section className="of-card of-tb">
      <table onKeyDown={walk}>
        <thead>
          <tr>
            <th scope="col">{person}</th>
            <th scope="col">{role}</th>
            <th scope="col">{now}</th>
            <th scope="col">{place}</th>
            <th scope="col" className="r">
              {last}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <PersonRow key={item.id} item={item} />
          ))}
        </tbody>
      </table>
      {items.length === 0 ? <p className="pp-empty">{t.nobodyFound}</p> : null}
    </section>
  );
}

/** Another person is another page to what is not saved of this one. */
const leaves = { 'data-leaves': '' };

function PersonRow({ item }: { readonly item: PersonItem }): ReactElement {
  const { chosen, choose, now, timeZone } = usePeople();
  const t = usePeopleTexts();
  const { language } = useSettings();
  const isChosen = chosen?.id === item.id;
  return (
    <tr className={isChosen ? 'sel' : ''}>
      <th scope="row">
        <button
          type="button"
          className="pp-name"
          aria-pressed={isChosen}
          {...(isChosen ? {} : leaves)}
          onClick={() => choose(item.id)}
        >
          <span className="of-av" aria-hidden="true">
            {initialsOf(item.name)}
          </span>
          <span>
            <b>{item.name}</b>
            <em>{item.login}</em>
          </span>
        </button>
      </th>
      <td>
        <span className="pp-roles">
          {allRoles(item).map((role) => (
            <span key={role}>{t.roles[role]}</span>
          ))}
        </span>
      </td>
      <td>
        <NowCell item={item} />
      </td>
      <td>{placeOf(item, t)}</td>
      <td className="r num">{lastSignIn(item.lastSignInAt, { language, timeZone, now }, t)}</td>
    </tr>
  );
}

function placeOf(item: PersonItem, t: ReturnType<typeof usePeopleTexts>): string {
  if (item.state === 'disabled') return t.accessOff;
  return item.window === null ? '–' : t.window(item.window.number);
}

function NowCell({ item }: { readonly item: PersonItem }): ReactElement {
  const t = usePeopleTexts();
  const { state, window, isSignedIn } = item;
  if (state === 'disabled')
    return <Now icon={<Lock className="i" size={15} />} text={t.disabled} faint />;
  if (window?.state === 'break')
    return <Now icon={<Coffee className="i" size={15} />} text={t.rest} />;
  if (window !== null) return <Now icon={<i className="live" />} text={t.here} />;
  if (isSignedIn) return <Now icon={<i className="pp-dot" />} text={t.signedIn} />;
  if (state === 'invited')
    return <Now icon={<Mail className="i" size={15} />} text={t.invited} faint />;
  return <span className="pp-faint">{t.away}</span>;
}

interface NowProps {
  readonly icon: ReactElement;
  readonly text: string;
  readonly faint?: boolean;
}

function Now({ icon, text, faint = false }: NowProps): ReactElement {
  return (
    <span className={faint ? 'pp-now pp-faint' : 'pp-now'}>
      {icon}
      {text}
    </span>
  );
}
