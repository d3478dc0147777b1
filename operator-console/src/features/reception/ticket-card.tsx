import { minuteMark, waitText } from '@talon/shared/locale/format.ts';
import {
  CircleCheck,
  CirclePause,
  CircleX,
  Clock,
  CornerUpRight,
  type LucideIcon,
  Megaphone,
  Printer,
  PrinterX,
  Send,
  Undo2,
  UserRoundCheck,
  UserX,
  X,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { type ReceptionTools, useReception } from './reception-context.ts';
import type { SeenTicket } from './use-found-ticket.ts';

type State = SeenTicket['state'];

const looks = {
  waiting: ['info', Clock],
  called: ['now', Megaphone],
  serving: ['good', UserRoundCheck],
  parked: ['plain', CirclePause],
  completed: ['good', CircleCheck],
  no_show: ['warn', UserX],
  cancelled: ['plain', CircleX],
  expired: ['plain', CircleX],
  unclosed: ['plain', CircleX],
} as const satisfies Record<State, readonly [string, LucideIcon]>;

/** How the ticket stands, and what can be done for its visitor from here. */
export function TicketCard({ ticket }: { readonly ticket: SeenTicket }): ReactElement {
  const { t, local } = useReception();
  const [look, Icon] = looks[ticket.state];
  const services = ticket.staff?.services ?? [];
  return (
    <section className="rc-ticket" aria-label={ticket.number}>
      <div className="rc-tp">
        <p className="tn">{ticket.number}</p>
        <span className={`chip ${look}`} role="status">
          <Icon className="i" size={15} strokeWidth={2.1} />
          {t.states[ticket.state]}
        </span>
      </div>
      <h3>
        {local(ticket.service)}
        {services.length > 1 ? <em> {t.more(services.length - 1)}</em> : null}
      </h3>
      <Facts ticket={ticket} />
      {ticket.staff?.print?.state === 'failed' ? (
        <p className="rc-warn">
          <PrinterX className="i" size={17} strokeWidth={2} />
          {t.print_failed}
        </p>
      ) : null}
      <Actions ticket={ticket} />
    </section>
  );
}

type Fact = readonly [name: string, value: string];

function factsOf({ t, language, time }: ReceptionTools, ticket: SeenTicket): readonly Fact[] {
  const mark = minuteMark[language];
  const waited = `${ticket.staff?.waitedMinutes ?? 0}\u00a0${mark}`;
  if (ticket.state === 'waiting') {
    const { waitMinutes, ahead } = ticket;
    return [
      [t.place, ahead === null ? t.unknownWait : String(ahead + 1)],
      [t.waits, waited],
      [t.left, waitMinutes === null ? t.unknownWait : waitText(language, waitMinutes)],
    ];
  }
  const facts: Fact[] = [[t.waited, waited]];
  if (ticket.window !== null) facts.unshift([t.at, String(ticket.window.number)]);
  const until = ticket.parkedUntil ?? ticket.reinstateUntil;
  if (until !== null) facts.push([t.until, time(until)]);
  return facts;
}

function Facts({ ticket }: { readonly ticket: SeenTicket }): ReactElement {
  return (
    <dl>
      {factsOf(useReception(), ticket).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="num">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Those that would be refused in this state are absent. */
function Actions({ ticket }: { readonly ticket: SeenTicket }): ReactElement | null {
  const { t, acts, open } = useReception();
  const { state } = ticket;
  if (state === 'no_show') {
    return ticket.staff?.canReinstate === true ? (
      <div className="rc-ac one">
        <Button icon={Undo2} label={t.reinstate} onPress={acts.reinstate} />
      </div>
    ) : (
      <p className="hint">{t.reinstateLate}</p>
    );
  }
  if (state !== 'waiting' && state !== 'called' && state !== 'parked') return null;
  return (
    <div className="rc-ac">
      <Button icon={Printer} label={t.reprint} onPress={acts.reprint} />
      <Button icon={Send} label={t.showLink} onPress={acts.showLink} />
      {state === 'waiting' ? (
        <Button icon={CornerUpRight} label={t.change} onPress={() => open({ kind: 'change' })} />
      ) : null}
      <Button negative icon={X} label={t.cancel} onPress={() => open({ kind: 'cancel' })} />
    </div>
  );
}

interface ButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly negative?: boolean;
  readonly onPress: () => void;
}

function Button({ icon: Icon, label, negative = false, onPress }: ButtonProps): ReactElement {
  const { commands, offlineSince } = useReception();
  return (
    <button
      type="button"
      className={negative ? 'b neg' : 'b'}
      disabled={commands.running !== null || offlineSince !== null}
      onClick={onPress}
    >
      <Icon className="i" size={17} strokeWidth={2} />
      {label}
    </button>
  );
}
