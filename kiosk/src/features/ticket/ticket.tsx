import { newKey } from '@talon/shared/client/api.ts';
import { useNow } from '@talon/shared/client/clock.ts';
import { useView } from '@talon/shared/client/live-view.ts';
import { clockTime } from '@talon/shared/locale/format.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import { Plus, Printer } from 'lucide-react';
import type { ReactElement } from 'react';
import { BookedHeading } from '../checkin/booked-heading.tsx';
import { Brand } from '../frame/brand.tsx';
import { useFrame } from '../frame/frame.ts';
import { useNews } from '../guidance/guide-context.ts';
import { HelpButton } from '../help/help-button.tsx';
import { useHelp } from '../help/help-context.ts';
import type { HeldTicket } from '../session/session.ts';
import { isUnserved } from './facts.ts';
import type { PrintState } from './print.ts';
import { PrintBand } from './print-band.tsx';
import { Stub } from './stub.tsx';
import { useCountdown } from './use-countdown.ts';
import './ticket.css';

export interface TicketProps {
  readonly ticket: HeldTicket;
  /** Names of its services in the order of the visit. */
  readonly names: readonly string[];
  readonly printing: PrintState;
  /** Nothing may be asked of the server now: another wish is under way. */
  readonly busy: boolean;
  /** How long the screen stands without a touch, ms. */
  readonly standsMs: number;
  /** The server is not there: what is known of the queue is of before. */
  readonly away: boolean;
  readonly onDone: () => void;
}

/** Without paper somebody may have to come; the next service is asked for where nobody can. */
function StayNav({ onDone }: { readonly onDone: () => void }): ReactElement {
  const { texts, dispatch } = useFrame();
  const help = useHelp();
  return (
    <nav className="tk-nav two" aria-label={texts.ticket.title}>
      {help.state === 'absent' ? (
        <button type="button" onClick={() => dispatch({ type: 'add_service' })}>
          <Plus className="i" size={40} strokeWidth={2} />
          {texts.ticket.another}
        </button>
      ) : (
        <HelpButton />
      )}
      <button type="button" className="done" onClick={onDone}>
        {texts.ticket.haveIt}
      </button>
    </nav>
  );
}

function Nav(props: { left: number | null; busy: boolean; onDone: () => void }): ReactElement {
  const { texts, dispatch } = useFrame();
  const { left, busy, onDone } = props;
  return (
    <nav className="tk-nav" aria-label={texts.ticket.title}>
      <button
        type="button"
        disabled={busy}
        onClick={() => dispatch({ type: 'reprint', key: newKey() })}
      >
        <Printer className="i" size={40} strokeWidth={2} />
        {texts.ticket.reprint}
      </button>
      <button type="button" onClick={() => dispatch({ type: 'add_service' })}>
        <Plus className="i" size={40} strokeWidth={2} />
        {texts.ticket.another}
      </button>
      <button type="button" className="done" onClick={onDone}>
        {texts.ticket.done}{' '}
        {left === null ? null : <span className="num">{texts.seconds(left)}</span>}
      </button>
    </nav>
  );
}

/** 03: the number, what it means, how to keep it. Without paper (14b) it stays until touched. */
export function Ticket(props: TicketProps): ReactElement {
  const { ticket, names, printing, busy, standsMs, away, onDone } = props;
  const { texts, language, centre, shape } = useFrame();
  const { view } = useView<TicketView>(`ticket:${ticket.id}`, { key: ticket.key });
  const now = useNow(1000);
  const still = printing === 'failed' || printing === 'paper_out' || printing === 'none';
  const restart = `${ticket.job} ${printing} ${ticket.services.length}`;
  const left = useCountdown(!still && !busy, restart, standsMs, onDone);
  const calledTo = view?.state === 'called' ? (view.window?.number ?? null) : null;
  useNews(`${restart} ${calledTo} ${away}`);
  return (
    <div
      className={`screen tk ${shape === 'landscape' ? 'land-tk' : 'tall'} ${still ? 'out' : ''} ${
        ticket.booked === null ? '' : 'chk'
      }`}
    >
      <header className="k-head">
        <Brand hours={false} />
        <span className="tk-time d">{clockTime(language, centre.timeZone, now)}</span>
      </header>
      <main className="tk-main">
        {ticket.booked === null ? (
          <h1>{texts.ticket.title}</h1>
        ) : (
          <BookedHeading booked={ticket.booked} />
        )}
        <Stub
          ticket={ticket}
          names={names}
          away={away}
          ahead={view ? (view.ahead ?? 0) : ticket.ahead}
          wait={view ? view.waitMinutes : ticket.waitMinutes}
          servedBy={view?.servedBy ?? []}
          unserved={isUnserved(view)}
          still={still}
        />
      </main>
      <footer className="tk-low">
        {still ? <p className="stay">{texts.ticket.stays}</p> : null}
        <PrintBand state={printing} added={ticket.added} calledTo={calledTo} />
        {still ? <StayNav onDone={onDone} /> : <Nav left={left} busy={busy} onDone={onDone} />}
      </footer>
    </div>
  );
}
