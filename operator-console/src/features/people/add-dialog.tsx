import type { LinkAnswer, NewPersonBody, PersonItem } from '@talon/shared/contract/people.ts';
import type { Role } from '@talon/shared/contract/session.ts';
import { type ReactElement, useState } from 'react';
import { FieldFault, TextField } from '../../desk-pages/text-field.tsx';
import { DeskDialog } from '../../parts/dialog.tsx';
import { createInvite } from '../../parts/invitation.ts';
import { usePeople } from './people-context.ts';
import { roleOrder } from './people-facts.ts';
import { Tick } from './person-detail.tsx';
import { type DialogRun, useDone } from './use-done.ts';
import { usePeopleTexts } from './use-people-texts.ts';

interface Names {
  readonly name: string;
  readonly login: string;
  readonly directoryLogin: string;
}

const tidyLogin = (typed: string): string => typed.toLowerCase().replace(/[^a-z0-9._-]/g, '');
const isWhole = ({ name, login }: Names): boolean => name.trim() !== '' && login.length >= 3;

function sent({ name, login, directoryLogin }: Names) {
  const inDirectory = directoryLogin.trim();
  return { name: name.trim(), login, directoryLogin: inDirectory === '' ? null : inDirectory };
}

export function AddDialog(): ReactElement {
  const { acts, open } = usePeople();
  const t = usePeopleTexts();
  const [names, setNames] = useState<Names>({ name: '', login: '', directoryLogin: '' });
  const [roles, setRoles] = useState<readonly Role[]>(['operator']);
  const [invite] = useState(() => createInvite<NewPersonBody, PersonItem, LinkAnswer>());
  const done = useDone();
  const [existing, setExisting] = useState(false);
  const isKnown = existing || done.failure?.fields.login?.code === 'works_elsewhere';
  const typed = (next: Names): void => {
    if (next.login !== names.login) setExisting(false);
    setNames(next);
  };
  const send = (): void => {
    const wanted = { ...sent(names), roles: [...roles], rights: [] };
    // Who works elsewhere has a password already: a link would make it void.
    if (existing) done.run(() => acts.add({ ...wanted, existing }));
    else {
      done.run(
        () => invite(acts, wanted),
        ({ person, link }) => open({ kind: 'link', person, link }),
      );
    }
  };
  const tick = (role: Role, on: boolean): void => {
    const others = roles.filter((one) => one !== role);
    setRoles(on ? [...others, role] : others);
  };
  return (
    <DeskDialog
      title={t.addDialog.title}
      width={600}
      footer={t.addDialog.footer}
      commands={done.commands}
      onClose={() => open(null)}
      confirm={{
        label: t.addDialog.confirm,
        ready: isWhole(names) && roles.length > 0,
        onConfirm: send,
      }}
    >
      <div className="pp-form">
        <NameFields names={names} setNames={typed} done={done} />
        {isKnown ? <SamePerson on={existing} onChange={setExisting} /> : null}
        <fieldset>
          <legend>{t.detail.roles}</legend>
          <ul className="pp-checks two">
            {roleOrder.map((role) => (
              <Tick
                key={role}
                name={t.roles[role]}
                hint={t.roleHints[role]}
                on={roles.includes(role)}
                isFixed={false}
                onChange={(on) => tick(role, on)}
              />
            ))}
          </ul>
          {roles.length > 0 ? null : <FieldFault id="pp-roles" text={t.addDialog.roleMissing} />}
        </fieldset>
      </div>
    </DeskDialog>
  );
}

interface SamePersonProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** The login is somebody's at another centre: nobody is given rights by a mistyped one. */
function SamePerson(props: SamePersonProps): ReactElement {
  const { addDialog: t } = usePeopleTexts();
  return (
    <ul className="pp-checks">
      <Tick name={t.existing} hint={t.existingHint} isFixed={false} {...props} />
    </ul>
  );
}

export function EditDialog({ item }: { readonly item: PersonItem }): ReactElement {
  const { acts, open } = usePeople();
  const t = usePeopleTexts();
  const { name, login, directoryLogin } = item;
  const [names, setNames] = useState({ name, login, directoryLogin: directoryLogin ?? '' });
  const done = useDone();
  const change = () => {
    const now = sent(names);
    // The own link to the directory is not one's own to change: it is left out as it was.
    const { directoryLogin: inDirectory, ...own } = now;
    return acts.change(item.id, inDirectory === directoryLogin ? own : now);
  };
  return (
    <DeskDialog
      title={t.edit.title(item.name)}
      width={600}
      footer={t.edit.footer}
      commands={done.commands}
      onClose={() => open(null)}
      confirm={{
        label: t.edit.confirm,
        ready: isWhole(names),
        onConfirm: () => done.run(change),
      }}
    >
      <div className="pp-form">
        <NameFields names={names} setNames={setNames} done={done} />
      </div>
    </DeskDialog>
  );
}

interface NameFieldsProps {
  readonly names: Names;
  readonly setNames: (names: Names) => void;
  readonly done: DialogRun;
}

function NameFields({ names, setNames, done }: NameFieldsProps): ReactElement {
  const { people } = usePeople();
  const { detail, addDialog } = usePeopleTexts();
  const change = (part: Partial<Names>): void => {
    setNames({ ...names, ...part });
    done.clear();
  };
  const fault = (field: keyof Names): string | null => done.failure?.fields[field]?.text ?? null;
  return (
    <>
      <TextField
        label={detail.name}
        autoComplete="off"
        maxLength={100}
        value={names.name}
        onValue={(name) => change({ name })}
        fault={fault('name')}
      />
      <TextField
        label={detail.login}
        help={addDialog.loginHelp}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={64}
        value={names.login}
        onValue={(typed) => change({ login: tidyLogin(typed) })}
        fault={fault('login')}
      />
      {people.hasDirectory ? (
        <TextField
          label={detail.directoryLogin}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          value={names.directoryLogin}
          onValue={(directoryLogin) => change({ directoryLogin })}
          fault={fault('directoryLogin')}
        />
      ) : null}
    </>
  );
}
