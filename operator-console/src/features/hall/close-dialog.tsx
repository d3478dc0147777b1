import type { ClosingAnswer } from '@talon/shared/contract/supervision.ts';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useSend } from '../../app/api.ts';
import { read } from '../../app/resources.ts';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useHall } from './hall-context.ts';
import { Tick } from './tick.tsx';
import { useHallDialogAct } from './use-act.ts';

const groups = ['waiting', 'called', 'parked', 'serving'] as const;

/** Nobody closes a day without having seen whom it touches and said that it is meant. */
export function CloseDialog(): ReactElement {
  const { centre, t, open } = useHall();
  const { close: texts } = t;
  const { commands, run } = useHallDialogAct();
  const [isSure, setSure] = useState(false);
  const send = useSend();
  const path = `/centres/${centre}/closing`;
  const { data } = useQuery({
    queryKey: [path],
    queryFn: () => read<ClosingAnswer>(send, path),
    refetchInterval: 3000,
    gcTime: 0,
  });
  return (
    <DeskDialog
      title={texts.title}
      footer={texts.footer}
      commands={commands}
      onClose={() => open(null)}
      confirm={{
        label: texts.confirm,
        ready: data !== undefined && isSure,
        onConfirm: () =>
          run({ method: 'POST', path: `/centres/${centre}/close-day`, body: { confirm: true } }),
      }}
    >
      {data === undefined ? (
        <p className="hl-text">{texts.asking}</p>
      ) : (
        <div className="hl-form">
          <Touched closing={data} />
          <Checkbox className="hl-check all" isSelected={isSure} onChange={setSure}>
            <Tick mark={isSure ? 'on' : 'off'} />
            {texts.sure}
          </Checkbox>
        </div>
      )}
    </DeskDialog>
  );
}

function Touched({ closing }: { readonly closing: ClosingAnswer }): ReactElement {
  const { t } = useHall();
  const { close: texts } = t;
  const found = groups.filter((group) => closing[group].count > 0);
  if (found.length === 0 && closing.windows.length === 0) {
    return <p className="hl-text">{texts.nobody}</p>;
  }
  return (
    <dl className="hl-touched">
      {found.map((group) => {
        const { count, numbers } = closing[group];
        const rest = count - numbers.length;
        return (
          <div key={group}>
            <dt>
              {texts[group]} <b className="num">{count}</b>
            </dt>
            <dd>
              <span className="tn">{numbers.join(' ')}</span>
              {rest > 0 ? ` ${texts.more(rest)}` : ''}
              <em>{group === 'serving' ? texts.unclosed : texts.expire}</em>
            </dd>
          </div>
        );
      })}
      {closing.windows.length === 0 ? null : (
        <div>
          <dt>
            {texts.windows} <b className="num">{closing.windows.length}</b>
          </dt>
          <dd>
            <span className="tn">{closing.windows.join(' ')}</span>
            <em>{texts.close}</em>
          </dd>
        </div>
      )}
    </dl>
  );
}
