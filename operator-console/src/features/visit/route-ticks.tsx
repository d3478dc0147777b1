import type { WindowTicket } from '@talon/shared/views/window-view.ts';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { Checkbox } from 'react-aria-components';
import { useDesk } from '../desk/desk-context.ts';
import { pressedBy } from '../desk/press-on-screen.ts';

export interface RouteTicksProps {
  readonly ticket: WindowTicket;
  /** Whether the service in progress was given. */
  readonly delivered: boolean;
  /** Ticks the service in progress. */
  readonly keyName?: string;
  readonly onDelivered: (delivered: boolean) => void;
}

/** The service in progress, given or not, and those still to come in this visit. */
export function RouteTicks({
  ticket,
  delivered,
  keyName,
  onDelivered,
}: RouteTicksProps): ReactElement {
  const { t, local } = useDesk();
  const ahead = ticket.services.filter((service) => !service.done);
  return (
    <ul className="route">
      {ahead.map((service) =>
        service.id === ticket.service ? (
          <li key={service.id}>
            <Checkbox
              className="tick"
              {...(keyName === undefined ? {} : pressedBy('delivered'))}
              isSelected={delivered}
              onChange={onDelivered}
            >
              <span className="chk">
                <Check className="i" size={14} strokeWidth={3} />
              </span>
              {local(service.name)}
              {keyName === undefined ? null : <kbd className="kbd">{keyName}</kbd>}
            </Checkbox>
            <span className="hint">{delivered ? t.visit.delivered : t.visit.notDelivered}</span>
          </li>
        ) : (
          <li key={service.id} className="later">
            <span className="tick">{local(service.name)}</span>
            <span className="hint">{t.visit.laterServices}</span>
          </li>
        ),
      )}
    </ul>
  );
}
