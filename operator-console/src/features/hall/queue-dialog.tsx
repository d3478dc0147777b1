import type { QueueAnswer } from '@talon/shared/contract/windows.ts';
import type { HallLoad } from '@talon/shared/views/hall-view.ts';
import { type ReactElement, useState } from 'react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import type { Request } from '../../app/api.ts';
import { useMenu, useQueue } from '../../app/resources.ts';
import { Choice } from '../../parts/choice.tsx';
import { DeskDialog } from '../../parts/dialog.tsx';
import { ScrollBox } from '../../parts/scroll-box.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { useHall } from './hall-context.ts';
import { Tick } from './tick.tsx';
import { useHallDialogAct } from './use-act.ts';

type Waiting = QueueAnswer['items'][number];
const reasons = ['supervisor', 'mistake', 'other'] as const;
type Reason = (typeof reasons)[number];

/** Who waits in a category; some of them may be sent to another service, or one before another. */
export function QueueDialog({ load }: { readonly load: HallLoad }): ReactElement {
  const { centre, t, local, open } = useHall();
  const { queue: texts } = t;
  const { commands, run } = useHallDialogAct();
  const menu = useMenu(centre).data;
  const queue = useQueue(centre).data as readonly Waiting[] | undefined;
  const [picked, pick] = useState<readonly string[]>([]);
  const [service, setService] = useState<string | null>(null);
  const [before, setBefore] = useState<string | null>(null);
  const [reason, setReason] = useState<Reason>('supervisor');
  const own = new Set(
    menu?.categories.find(({ id }) => id === load.category)?.services.map(({ id }) => id),
  );
  const waiting = queue?.filter(({ services }) => own.has(services[0]?.id ?? ''));
  const chosen = waiting?.filter(({ id }) => picked.includes(id)) ?? [];
  const [one] = chosen;
  const line = one === undefined || chosen.length > 1 ? [] : sameLine(waiting ?? [], one);
  const requests = requestsOf({ centre, chosen, service, before, reason });
  return (
    <DeskDialog
      title={texts.title(local(load.name))}
      footer={chosen.length === 0 ? texts.footer : texts.chosen(chosen.length)}
      commands={commands}
      onClose={() => open(null)}
      confirm={{
        label: before !== null && service === null ? texts.confirmMove : texts.confirm,
        ready: requests.length > 0,
        onConfirm: () => run(...requests),
      }}
    >
      <div className="hl-form">
        <People waiting={waiting} picked={picked} onPick={pick} />
        {chosen.length === 0 ? null : (
          <>
            <SelectField
              label={texts.service}
              none={texts.servicePick}
              options={(menu?.categories ?? []).flatMap(({ services }) => services)}
              value={service}
              onValue={setService}
            />
            {line.length > 0 && service === null ? (
              <SelectField
                label={texts.before}
                none={texts.beforeNobody}
                options={line.map(({ id, number }) => ({ id, name: number }))}
                value={before}
                onValue={setBefore}
              />
            ) : null}
            <Choice
              label={texts.reason}
              look="chips"
              options={reasons.map((value) => ({ value, label: texts.reasons[value] }))}
              value={reason}
              onChange={setReason}
            />
          </>
        )}
      </div>
    </DeskDialog>
  );
}

/** Others that stand in the line of this ticket: of its service, purpose and class. */
function sameLine(waiting: readonly Waiting[], ticket: Waiting): readonly Waiting[] {
  return waiting.filter(
    (other) =>
      other.id !== ticket.id &&
      other.services[0]?.id === ticket.services[0]?.id &&
      other.purpose === ticket.purpose &&
      other.priority === ticket.priority,
  );
}

interface Wanted {
  readonly centre: string;
  readonly chosen: readonly Waiting[];
  readonly service: string | null;
  readonly before: string | null;
  readonly reason: Reason;
}

function requestsOf({ centre, chosen, service, before, reason }: Wanted): readonly Request[] {
  const at = (id: string): string => `/centres/${centre}/tickets/${id}`;
  if (service !== null) {
    return chosen.map(({ id }) => ({
      method: 'POST',
      path: `${at(id)}/reroute`,
      body: { serviceIds: [service], keepsRest: true, reason },
    }));
  }
  const [one] = chosen;
  if (one === undefined || before === null) return [];
  return [{ method: 'POST', path: `${at(one.id)}/move`, body: { before, reason } }];
}

interface PeopleProps {
  readonly waiting: readonly Waiting[] | undefined;
  readonly picked: readonly string[];
  readonly onPick: (picked: readonly string[]) => void;
}

function People({ waiting, picked, onPick }: PeopleProps): ReactElement {
  const { t, local } = useHall();
  const { queue: texts } = t;
  if (waiting === undefined) return <p className="hl-text">{texts.asking}</p>;
  if (waiting.length === 0) return <p className="hl-text">{texts.nobody}</p>;
  return (
    <ScrollBox label={texts.people}>
      <CheckboxGroup aria-label={texts.people} value={[...picked]} onChange={onPick}>
        {waiting.map(({ id, number, services, waitedMinutes, targetMinutes }) => (
          <Checkbox key={id} value={id} className="hl-check person">
            <Tick mark={picked.includes(id) ? 'on' : 'off'} />
            <b className="tn">{number}</b>
            <span>{services.map(({ name }) => local(name)).join(' → ')}</span>
            <em className={waitedMinutes > targetMinutes ? 'num over' : 'num'}>
              {texts.waited(waitedMinutes)}
            </em>
          </Checkbox>
        ))}
      </CheckboxGroup>
    </ScrollBox>
  );
}
