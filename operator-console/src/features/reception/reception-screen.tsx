import { unreachable } from '@talon/shared/client/unreachable.ts';
import { CircleSlash } from 'lucide-react';
import type { ReactElement } from 'react';
import { CancelDialog } from './cancel-dialog.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { FindPanel } from './find-panel.tsx';
import { GiveRow } from './give-row.tsx';
import { Header } from './header.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { OptionsCard } from './options-card.tsx';
import { PickCard } from './pick-card.tsx';
import { type Reception, ReceptionContext, useReception } from './reception-context.ts';
import { Told } from './told.tsx';
import { WantedCard } from './wanted-card.tsx';
import '../../parts/actions.css';
import '../finder/finder.css';
import '../undo/notices.css';
import './reception.css';
import './ticket.css';

/** 17: tickets for people at the entrance and on the telephone, and a ticket by its number. */
export function ReceptionScreen({ page }: { readonly page: Reception }): ReactElement {
  return (
    <ReceptionContext value={page}>
      <div className="rc">
        <Header />
        <main>
          <HallNotice />
          <PickCard />
          <WantedCard />
          <OptionsCard />
          <GiveRow />
        </main>
        <FindPanel />
        <Told />
      </div>
      <OpenDialog />
    </ReceptionContext>
  );
}

/** Why no ticket can be given now. */
function HallNotice(): ReactElement | null {
  const { t, view, draft } = useReception();
  if (view?.hall.state !== 'closed' || draft.mode === 'consultation') return null;
  return (
    <p className="rc-hall" role="status">
      <CircleSlash className="i" size={20} strokeWidth={2} />
      {t.closed}
    </p>
  );
}

function OpenDialog(): ReactElement | null {
  const { dialog, found } = useReception();
  if (dialog === null) return null;
  if (dialog.kind === 'link') return <LinkDialog number={dialog.number} link={dialog.link} />;
  const { ticket } = found;
  if (ticket === null) return null;
  switch (dialog.kind) {
    case 'cancel':
      return <CancelDialog ticket={ticket} />;
    case 'change':
      return <ChangeDialog ticket={ticket} />;
    default:
      return unreachable(dialog);
  }
}
