import { rights as allRights, type PersonItem } from '@talon/shared/contract/people.ts';
import { Check, Pencil, ShieldCheck, ShieldOff } from 'lucide-react';
import { type ReactElement, useEffect, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useSettings } from '../../app/settings-context.ts';
import { Refusal } from '../../desk-pages/refusal.tsx';
import { dateAndTime } from '../../parts/date-and-time.ts';
import { LeaveGuard } from '../../parts/leave-guard.tsx';
import { usePeople } from './people-context.ts';
import { brings, initialsOf, roleOrder } from './people-facts.ts';
import { PersonActions } from './person-actions.tsx';
import { changeOf, type Held, laidOver, untouched } from './person-draft.ts';
import { usePeopleTexts } from './use-people-texts.ts';

const toggled = <T,>(list: readonly T[], one: T, on: boolean): readonly T[] =>
  on ? [...list.filter((each) => each !== one), one] : list.filter((each) => each !== one);

/** The chosen person at the right: roles and rights to change, ways in to give and to take. */
export function PersonDetail({ item }: { readonly item: PersonItem }): ReactElement {
  const { acts, me } = usePeople();
  const t = usePeopleTexts();
  const [typed, setDraft] = useState(untouched);
  const draft = laidOver(item, typed);
  const change = changeOf(item, typed);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [news, tell] = useState<string | null>(null);
  const isChanged = Object.keys(change).length > 0;
  // Saved or set back: from here on the ticks follow the server again.
  useEffect(() => {
    if (!isChanged) setDraft(untouched);
  }, [isChanged]);
  const save = async (): Promise<void> => {
    const done = await acts.change(item.id, change);
    const failure = 'failure' in done ? done.failure : null;
    setRefusal(failure === null ? null : (failure.fields.roles?.text ?? failure.text));
    tell(failure === null ? t.saved : null);
  };
  return (
    <aside className="of-card pp-det" aria-label={item.name}>
      <LeaveGuard changes={namesOf(change, t.detail)} />
      <DetailHead item={item} />
      <h3>{t.detail.roles}</h3>
      <ul className="pp-checks">
        {roleOrder.map((role) => (
          <Tick
            key={role}
            name={t.roles[role]}
            hint={item.everywhere.includes(role) ? t.detail.everywhere : t.roleHints[role]}
            on={item.everywhere.includes(role) || draft.roles.includes(role)}
            isFixed={
              item.everywhere.includes(role) || (item.id === me && !item.roles.includes(role))
            }
            onChange={(on) => setDraft({ ...typed, roles: toggled(draft.roles, role, on) })}
          />
        ))}
      </ul>
      <h3>{t.detail.rights}</h3>
      <ul className="pp-checks">
        {allRights.map((right) => {
          const isBrought = brings([...draft.roles, ...item.everywhere], right);
          return (
            <Tick
              key={right}
              name={t.rights[right]}
              hint={isBrought ? t.detail.brought : t.rightHints[right]}
              on={isBrought || draft.rights.includes(right)}
              isFixed={isBrought || (item.id === me && !item.rights.includes(right))}
              onChange={(on) => setDraft({ ...typed, rights: toggled(draft.rights, right, on) })}
            />
          );
        })}
      </ul>
      {item.id === me ? <p className="pp-note">{t.detail.isMe}</p> : null}
      {item.isElsewhere ? <p className="pp-note">{t.detail.isElsewhere}</p> : null}
      <Refusal text={refusal} />
      <p className="pp-note" role="status">
        {news}
      </p>
      <PersonActions
        item={item}
        isChanged={isChanged}
        onSave={() => void save()}
        onNews={tell}
        onRefusal={setRefusal}
      />
    </aside>
  );
}

function namesOf(change: Partial<Held>, t: { roles: string; rights: string }): readonly string[] {
  return [
    ...(change.roles === undefined ? [] : [t.roles]),
    ...(change.rights === undefined ? [] : [t.rights]),
  ];
}

function DetailHead({ item }: { readonly item: PersonItem }): ReactElement {
  const { open, timeZone } = usePeople();
  const { detail: t } = usePeopleTexts();
  const { language } = useSettings();
  const Icon = item.secondFactor ? ShieldCheck : ShieldOff;
  const link =
    item.linkUntil === null
      ? t.linkOver
      : t.linkUntil(dateAndTime(language, item.linkUntil, timeZone));
  return (
    <header>
      <span className="of-av big" aria-hidden="true">
        {initialsOf(item.name)}
      </span>
      <span>
        <h2>{item.name}</h2>
        <em>{item.login}</em>
        <em>
          <Icon className="i" size={14} strokeWidth={2.1} />
          {item.state === 'invited' ? link : item.secondFactor ? t.secondOn : t.secondOff}
        </em>
      </span>
      {item.isElsewhere ? null : (
        <button
          type="button"
          className="of-ib"
          aria-label={t.edit}
          onClick={() => open({ kind: 'edit', person: item })}
        >
          <Pencil className="i" size={17} strokeWidth={2} />
        </button>
      )}
    </header>
  );
}

interface TickProps {
  readonly name: string;
  readonly hint: string;
  readonly on: boolean;
  readonly isFixed: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A box to tick; its whole row is the target. */
export function Tick({ name, hint, on, isFixed, onChange }: TickProps): ReactElement {
  return (
    <li>
      <Checkbox className="pp-tick" isSelected={on} isDisabled={isFixed} onChange={onChange}>
        <i>{on ? <Check className="i" size={14} strokeWidth={3} /> : null}</i>
        <span>
          <b>{name}</b>
          <em>{hint}</em>
        </span>
      </Checkbox>
    </li>
  );
}
