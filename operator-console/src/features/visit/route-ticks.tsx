import type { WindowTicket } from '@talon/shared/views/window-view.ts';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { Checkbox } from 'react-aria-components';
import { useDesk } from '../desk/desk-context.ts';

export interface RouteTicksProps {
  readonly ticket: WindowTicket;
  /** Whether the service in progress was given. */
  readonly delivered: boolean;
  readonly onDelivered: (delivered: boolean) => void;
}

/** The service in progress, given or not, and those still to come in this visit. */
export function RouteTicks({ ticket, delivered, onDelivered }: RouteTicksProps): ReactElement {
  const { t, local } = useDesk();
  const ahead = ticket.services.filter((service) => !service.done);
  return (
    <ul className="route">
      {ahead.map((service) =>
        service.id === ticket.service ? (
          <li key={service.id}>
            <Checkbox className="tick" isSelected={delivered} onChange={onDelivered}>
              <span className="chk">
                <Check className="i" size={14} strokeWidth={3} />
              </span>
              {local(service.name)}
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
