import { languageNames } from '@talon/shared/locale/languages.ts';
import type { WindowTicket } from '@talon/shared/views/window-view.ts';
import { History } from 'lucide-react';
import type { ReactElement } from 'react';
import { type DeskTools, useDesk } from '../desk/desk-context.ts';
import { minutesOf } from '../desk/span.ts';

export interface FactsProps {
  readonly ticket: WindowTicket;
  readonly children: ReactElement;
}

type Fact = readonly [name: string, value: string];

function lineOf({ t, time }: DeskTools, ticket: WindowTicket): string {
  if (ticket.priority === 'appointment' && ticket.bookedFor !== null)
    return t.booked(time(ticket.bookedFor));
  return t.priority[ticket.priority];
}

function sourceOf({ t, time }: DeskTools, ticket: WindowTicket): string {
  const channels: Readonly<Record<string, string>> = t.channel;
  return t.visit.ticketFrom(time(ticket.issuedAt), channels[ticket.channel] ?? ticket.channel);
}

/** What the operator should know of the visit. Nothing of the person. */
export function Facts({ ticket, children }: FactsProps): ReactElement {
  const desk = useDesk();
  const { t, act } = desk;
  const facts: readonly Fact[] = [
    [t.visit.waited, t.minutes(minutesOf(ticket.waitedMs))],
    ticket.state === 'called'
      ? [t.visit.line, lineOf(desk, ticket)]
      : [t.visit.ticket, sourceOf(desk, ticket)],
    [t.language, languageNames[ticket.language]],
    [t.visit.purpose, t.purpose[ticket.purpose]],
  ];
  return (
    <div className="facts">
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
      </dl>
      <span className="lnks">
        <button type="button" className="lnk" onClick={() => act('way')}>
          <History className="i" size={16} strokeWidth={2.2} />
          {t.visit.way} <kbd className="kbd">Home</kbd>
        </button>
        {children}
      </span>
    </div>
  );
}

/** Name of the service that is called or served now. */
export function serviceName({ local }: Pick<DeskTools, 'local'>, ticket: WindowTicket): string {
  const now = ticket.services.find((service) => service.id === ticket.service);
  return now === undefined ? '' : local(now.name);
}
