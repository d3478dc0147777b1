import type { OperatorsAnswer } from '@talon/shared/contract/supervision.ts';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useSend } from '../../app/api.ts';
import { read } from '../../app/resources.ts';
import { DeskDialog } from '../../parts/dialog.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { useHall } from './hall-context.ts';
import { useHallDialogAct } from './use-act.ts';

/** A window for an operator who cannot open it now. */
export function OpenDialog({ window: first }: { readonly window: string | null }): ReactElement {
  const { view, centre, t, open } = useHall();
  const { open: texts } = t;
  const { failure, commands, run } = useHallDialogAct();
  const send = useSend();
  const path = `/centres/${centre}/operators`;
  const { data } = useQuery({
    queryKey: [path],
    queryFn: () => read<OperatorsAnswer>(send, path),
    gcTime: 0,
  });
  const closed = view.windows.filter(({ state }) => state === 'closed');
  const [window, setWindow] = useState(first ?? closed[0]?.id ?? null);
  const [operator, setOperator] = useState<string | null>(null);
  const people = (data?.items ?? []).map(({ id, name, signedIn }) => ({
    id,
    name: signedIn ? name : texts.away(name),
  }));
  const nobody = data !== undefined && people.length === 0 ? texts.nobody : texts.footer;
  return (
    <DeskDialog
      title={texts.title}
      width={560}
      footer={closed.length === 0 ? texts.allOpen : nobody}
      commands={commands}
      onClose={() => open(null)}
      confirm={{
        label: texts.confirm,
        ready: window !== null && operator !== null,
        onConfirm: () =>
          run({
            method: 'POST',
            path: `/centres/${centre}/windows/${window}/open`,
            body: { operatorId: operator },
          }),
      }}
    >
      <div className="hl-form">
        <SelectField
          label={texts.window}
          none={texts.none}
          options={closed.map(({ id, number }) => ({ id, name: t.windows.number(number) }))}
          value={window}
          onValue={setWindow}
        />
        <SelectField
          label={texts.operator}
          none={texts.none}
          options={people}
          value={operator}
          onValue={setOperator}
          fault={failure?.fields.operatorId?.text ?? null}
        />
      </div>
    </DeskDialog>
  );
}
