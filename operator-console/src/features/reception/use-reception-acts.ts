import type { GivenAnswer, TicketLinkAnswer } from '@talon/shared/contract/reception.ts';
import type { IssuedAnswer, PrintJobAnswer } from '@talon/shared/contract/tickets.ts';
import { receptionTexts } from '@talon/shared/locale/reception/texts.ts';
import { useSend } from '../../app/api.ts';
import { useSettings } from '../../app/settings-context.ts';
import { whyOf } from '../../parts/why-choice.tsx';
import type { Commands } from '../desk/use-commands.ts';
import { consultationBody, type Draft, isReady, issueBody, settled } from './draft.ts';
import { printHere } from './print-here.ts';
import type { ReceptionActs, ReceptionDialog, Withdrawn } from './reception-context.ts';
import type { FoundTickets } from './use-found-ticket.ts';
import type { ServiceSearch } from './use-service-search.ts';

export interface ActsDeps {
  readonly centre: string;
  readonly commands: Commands;
  readonly draft: Draft;
  readonly search: ServiceSearch;
  readonly found: FoundTickets;
  /** The desk is ready for the next visitor. */
  readonly afresh: (given: Draft, pressed: Draft) => void;
  readonly tell: (told: string) => void;
  readonly open: (dialog: ReceptionDialog | null) => void;
}

/**
 * Everything that reception asks of the server, each once at a time. A key pressed twice gives one
 * ticket: the second press finds the first under way, and then an empty desk.
 */
export function useReceptionActs(deps: ActsDeps): ReceptionActs {
  const { language } = useSettings();
  const t = receptionTexts[language];
  const giving = useGiving(deps);
  const ofTicket = useTicketActs(deps);
  const { draft, search } = deps;
  const meant = (): Draft => settled(draft, search.code, search.rows?.[search.selected] ?? null);
  return {
    ...ofTicket,
    give: () => {
      const wanted = meant();
      if (!isReady(wanted)) return;
      if (wanted.mode === 'consultation') void giving.consult(wanted, t.consultationDone);
      else void giving.issue(wanted, wanted.mode === 'ticket');
    },
    giveLink: () => {
      const wanted = meant();
      if (wanted.mode !== 'ticket' || !isReady(wanted)) return;
      void giving.issueLink(wanted);
    },
  };
}

function useGiving({ centre, commands, draft: pressed, afresh, found, tell, open }: ActsDeps) {
  const { language } = useSettings();
  const t = receptionTexts[language];
  const take = async (draft: Draft, print: boolean): Promise<IssuedAnswer | null> => {
    const path = `/centres/${centre}/tickets`;
    const issued = await commands.call<IssuedAnswer>('issue', path, issueBody(draft, print));
    if (issued === null) return null;
    afresh(draft, pressed);
    found.show(issued.ticket.id);
    return issued;
  };
  return {
    issue: async (draft: Draft, print: boolean): Promise<void> => {
      const issued = await take(draft, print);
      if (issued === null) return;
      const { id, number } = issued.ticket;
      tell(print ? t.printing(number) : t.issued(number));
      if (!print || issued.print.via === 'printer') return;
      await printHere(id).catch(() => tell(t.notPrinted(number)));
    },
    issueLink: async (draft: Draft): Promise<void> => {
      const issued = await take(draft, false);
      if (issued === null) return;
      tell(t.issued(issued.ticket.number));
      open({ kind: 'link', number: issued.ticket.number, link: issued.link });
    },
    consult: async (draft: Draft, done: string): Promise<void> => {
      const body = consultationBody(draft);
      if (body === null) return;
      const path = `/centres/${centre}/consultations`;
      const given = await commands.call<GivenAnswer>('consult', path, body);
      if (given === null) return;
      afresh(draft, pressed);
      tell(done);
    },
  };
}

type TicketActs = Omit<ReceptionActs, 'give' | 'giveLink'>;

/** What is done to the ticket that was found. */
function useTicketActs({ centre, commands, found, tell, open }: ActsDeps): TicketActs {
  const { language, t: desk } = useSettings();
  const t = receptionTexts[language];
  const send = useSend();
  const ticket = found.ticket;
  const base = ticket === null ? '' : `/centres/${centre}/tickets/${ticket.id}`;
  const act = async (name: string, path: string, body: object): Promise<boolean> => {
    if (ticket === null) return false;
    const done = await commands.ask(name, path, body);
    found.refresh();
    if (done) open(null);
    return done;
  };
  const reprint = async (): Promise<void> => {
    if (ticket === null) return;
    const path = `/tickets/${ticket.id}/reprint`;
    const answer = await commands.call<PrintJobAnswer>('reprint', path, {});
    found.refresh();
    if (answer === null) return;
    tell(t.reprinted(ticket.number));
    if (answer.print.via === 'printer') return;
    await printHere(ticket.id).catch(() => tell(t.notPrinted(ticket.number)));
  };
  const showLink = async (): Promise<void> => {
    if (ticket === null) return;
    const answer = await send<TicketLinkAnswer>({ method: 'GET', path: `${base}/link` });
    if (answer.ok) open({ kind: 'link', number: ticket.number, link: answer.body.link });
    else commands.refuse(answer.problem?.detail ?? desk.connection.unreachable);
  };
  const reroute = async (services: object, withdrawn: Withdrawn | null): Promise<void> => {
    if (!(await act('reroute', `${base}/reroute`, services)) || withdrawn === null) return;
    await act('to-ordinary', `${base}/to-ordinary`, whyOf(withdrawn.reason));
  };
  return {
    reprint: () => void reprint(),
    showLink: () => void showLink(),
    reinstate: () => void act('reinstate', `${base}/reinstate`, {}),
    cancel: (reason) => void act('cancel', `${base}/cancel`, { reason }),
    reroute: (services, withdrawn) => void reroute(services, withdrawn),
  };
}
