import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { LinkAnswer, PersonItem } from '@talon/shared/contract/people.ts';
import type { Role } from '@talon/shared/contract/session.ts';
import { type ReactElement, useState } from 'react';
import { DeskDialog } from '../../parts/dialog.tsx';
import { AddDialog, EditDialog } from './add-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { usePeople } from './people-context.ts';
import { roleOrder } from './people-facts.ts';
import { Tick } from './person-detail.tsx';
import { useDone } from './use-done.ts';
import { usePeopleTexts } from './use-people-texts.ts';

export function PeopleDialogs(): ReactElement | null {
  const { dialog } = usePeople();
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'add':
      return <AddDialog />;
    case 'rules':
      return <RulesDialog />;
    case 'edit':
      return <EditDialog item={dialog.person} />;
    case 'disable':
      return <DisableDialog item={dialog.person} />;
    case 'reset':
      return <ResetDialog item={dialog.person} />;
    case 'link':
      return <LinkDialog item={dialog.person} link={dialog.link} />;
    default:
      return unreachable(dialog);
  }
}

/** A window that is held stays so: who runs the hall is told whose it is. */
function DisableDialog({ item }: { readonly item: PersonItem }): ReactElement {
  const { acts, open } = usePeople();
  const { disable: t } = usePeopleTexts();
  const { commands, run } = useDone();
  const { window } = item;
  return (
    <DeskDialog
      title={t.title(item.name)}
      width={560}
      footer={t.footer}
      commands={commands}
      onClose={() => open(null)}
      confirm={{
        label: t.confirm,
        ready: true,
        onConfirm: () => run(() => acts.setAccess(item.id, false)),
      }}
    >
      <p className="pp-text">{t.text}</p>
      {window === null ? null : (
        <p className="pp-text pp-warn">
          {window.isServing ? t.serves(window.number) : t.holds(window.number)}
        </p>
      )}
    </DeskDialog>
  );
}

function ResetDialog({ item }: { readonly item: PersonItem }): ReactElement {
  const { acts, open } = usePeople();
  const { reset: t } = usePeopleTexts();
  const { commands, run } = useDone();
  const made = (link: LinkAnswer): void => open({ kind: 'link', person: item, link });
  return (
    <DeskDialog
      title={t.title(item.name)}
      width={560}
      footer={t.footer}
      commands={commands}
      onClose={() => open(null)}
      confirm={{
        label: t.confirm,
        ready: true,
        onConfirm: () => run(() => acts.makeLink(item.id), made),
      }}
    >
      <p className="pp-text">{t.text}</p>
    </DeskDialog>
  );
}

function RulesDialog(): ReactElement {
  const { people, acts, open } = usePeople();
  const { rulesDialog: t, roles: names, roleHints } = usePeopleTexts();
  const { commands, run } = useDone();
  const [roles, setRoles] = useState<readonly Role[]>(people.secondFactorFor);
  const tick = (role: Role, on: boolean): void => {
    const others = roles.filter((one) => one !== role);
    setRoles(on ? [...others, role] : others);
  };
  return (
    <DeskDialog
      title={t.title}
      width={560}
      footer={t.footer}
      commands={commands}
      onClose={() => open(null)}
      confirm={{ label: t.confirm, ready: true, onConfirm: () => run(() => acts.setRules(roles)) }}
    >
      <p className="pp-text">{t.lead}</p>
      <ul className="pp-checks">
        {roleOrder.map((role) => (
          <Tick
            key={role}
            name={names[role]}
            hint={roleHints[role]}
            on={roles.includes(role)}
            isFixed={false}
            onChange={(on) => tick(role, on)}
          />
        ))}
      </ul>
    </DeskDialog>
  );
}
