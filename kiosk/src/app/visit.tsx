import { usePreparedSearch } from '@talon/shared/client/search/use-index.ts';
import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { MenuView } from '@talon/shared/views/menu-view.ts';
import type { ReactElement } from 'react';
import { type Figures, findService } from '../features/catalogue/catalogue.ts';
import { CheckIn } from '../features/checkin/checkin.tsx';
import { isCodeRefusal, RefusedCode } from '../features/checkin/refused-code.tsx';
import { Home } from '../features/home/home.tsx';
import { ticketMsOf } from '../features/idle/idle.ts';
import { Priority } from '../features/priority/priority.tsx';
import { Purpose } from '../features/purpose/purpose.tsx';
import { Rating } from '../features/rating/rating.tsx';
import { Thanks } from '../features/rating/thanks.tsx';
import { Search } from '../features/search/search.tsx';
import { Documents } from '../features/services/documents.tsx';
import { Services } from '../features/services/services.tsx';
import { purposesToAsk } from '../features/session/purposes.ts';
import type { Session } from '../features/session/session.ts';
import { Ended } from '../features/states/ended.tsx';
import { Refused } from '../features/states/refused.tsx';
import type { PrintState } from '../features/ticket/print.ts';
import { Ticket } from '../features/ticket/ticket.tsx';

export interface VisitProps {
  readonly session: Session;
  readonly catalogue: MenuAnswer;
  /** The same in every language known. */
  readonly catalogues: readonly MenuAnswer[];
  readonly view: MenuView | null;
  readonly figures: Figures;
  readonly printing: PrintState;
  /** Since when the server is away, epoch ms; null while it is there. */
  readonly awaySince: number | null;
  readonly onDone: () => void;
}

function namesOf(catalogue: MenuAnswer, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => findService(catalogue, id)?.service.name ?? []);
}

function AskPurpose(props: VisitProps): ReactElement | null {
  const { session, catalogue, figures } = props;
  const { screen, chosen } = session;
  if (screen.at !== 'purpose') return null;
  const found = findService(catalogue, screen.choice.service);
  if (found === null) return <Home {...props} />;
  const others = chosen.filter((choice) => choice.service !== screen.choice.service);
  return (
    <Purpose
      {...found}
      choice={screen.choice}
      purposes={purposesToAsk([...others, screen.choice])}
      also={others.flatMap(({ service }) => findService(catalogue, service)?.service ?? [])}
      figures={figures}
    />
  );
}

/** The one service whose limit stands in the way: of several it is not known which. */
function limitedService(refused: NonNullable<Session['refused']>, catalogue: MenuAnswer) {
  const { problem, intention } = refused;
  if (problem?.code !== 'service_limit_reached') return null;
  if (intention.kind === 'add') return findService(catalogue, intention.service);
  if (intention.kind !== 'issue') return null;
  const [only, ...others] = intention.body.serviceIds;
  return only === undefined || others.length > 0 ? null : findService(catalogue, only);
}

/** The visit's own screens: from the first touch to the ticket. */
export function Visit(props: VisitProps): ReactElement | null {
  const { session, catalogue, catalogues, view, figures, printing, onDone } = props;
  const { screen, ticket, refused } = session;
  if (refused !== null) {
    const { problem, intention } = refused;
    const isCheckIn = intention.kind === 'issue' && intention.body.appointmentCode !== undefined;
    if (isCheckIn && isCodeRefusal(problem)) return <RefusedCode problem={problem} />;
    const limited = limitedService(refused, catalogue);
    if (limited !== null) return <Ended {...limited} why="full" figures={figures} />;
    return <Refused problem={problem} of={intention.kind} />;
  }
  switch (screen.at) {
    case 'home':
      return <Home catalogue={catalogue} view={view} figures={figures} session={session} />;
    case 'services': {
      const category = catalogue.categories.find((one) => one.id === screen.category);
      if (category === undefined) return <Home {...props} />;
      const { page } = screen;
      return (
        <Services
          key={category.id}
          category={category}
          figures={figures}
          page={page}
          browsing={session.browsing}
        />
      );
    }
    case 'search':
      return <Search {...screen} {...{ catalogues, figures }} browsing={session.browsing} />;
    case 'purpose':
      return <AskPurpose {...props} />;
    case 'priority':
      return <Priority targetMinutes={view?.legalTargetMinutes ?? null} />;
    case 'checkin':
      return <CheckIn code={screen.code} />;
    case 'rating':
      return <Rating screen={screen} />;
    case 'thanks':
      return <Thanks score={screen.score} />;
    case 'ended': {
      const found = findService(catalogue, screen.service);
      if (found === null) return <Home {...props} />;
      const why = figures.service(screen.service)?.full ? 'full' : 'unserved';
      return <Ended {...found} why={why} figures={figures} />;
    }
    case 'ticket':
      return ticket === null ? null : (
        <Ticket
          ticket={ticket}
          names={namesOf(catalogue, ticket.services)}
          printing={printing}
          busy={session.intention !== null}
          standsMs={ticketMsOf(session)}
          away={props.awaySince !== null}
          onDone={onDone}
        />
      );
  }
}

export interface VisitDocumentsProps {
  readonly catalogue: MenuAnswer;
  readonly service: string;
  readonly canTake: boolean;
  readonly onPrint: ((service: string) => Promise<void>) | null;
}

/** The documents of a service, over whatever screen they were asked for on. */
export function VisitDocuments(props: VisitDocumentsProps): ReactElement | null {
  const { onPrint } = props;
  const found = findService(props.catalogue, props.service);
  if (found === null) return null;
  return (
    <Documents
      key={props.service}
      service={found.service}
      canTake={props.canTake}
      onPrint={onPrint === null ? null : () => onPrint(props.service)}
    />
  );
}

/** Draws nothing: makes the index before anybody looks for anything. */
export function PreparedSearch({ catalogues }: Pick<VisitProps, 'catalogues'>): null {
  usePreparedSearch(catalogues);
  return null;
}
