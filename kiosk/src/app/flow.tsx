import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { MenuView } from '@talon/shared/views/menu-view.ts';
import type { ReactElement } from 'react';
import { type Figures, findService } from '../features/catalogue/catalogue.ts';
import { Home } from '../features/home/home.tsx';
import { Priority } from '../features/priority/priority.tsx';
import { Purpose } from '../features/purpose/purpose.tsx';
import { Search } from '../features/search/search.tsx';
import { Services } from '../features/services/services.tsx';
import { purposesToAsk } from '../features/session/purposes.ts';
import type { Session } from '../features/session/session.ts';
import { Refused } from '../features/states/refused.tsx';
import type { PrintState } from '../features/ticket/print.ts';
import { Ticket } from '../features/ticket/ticket.tsx';

export interface FlowProps {
  readonly session: Session;
  readonly catalogue: MenuAnswer;
  /** The same in every language known. */
  readonly catalogues: readonly MenuAnswer[];
  readonly view: MenuView | null;
  readonly figures: Figures;
  readonly printing: PrintState;
  readonly onDone: () => void;
}

function namesOf(catalogue: MenuAnswer, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => findService(catalogue, id)?.service.name ?? []);
}

function AskPurpose(props: FlowProps): ReactElement | null {
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

/** The visit's own screens: from the first touch to the ticket. */
export function Flow(props: FlowProps): ReactElement | null {
  const { session, catalogue, catalogues, view, figures, printing, onDone } = props;
  const { screen, ticket, refused } = session;
  if (refused !== null) {
    return <Refused problem={refused.problem} adding={refused.intention.kind !== 'issue'} />;
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
    case 'ticket':
      return ticket === null ? null : (
        <Ticket
          ticket={ticket}
          names={namesOf(catalogue, ticket.services)}
          printing={printing}
          busy={session.intention !== null}
          onDone={onDone}
        />
      );
  }
}
