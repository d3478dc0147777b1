import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { ReactElement } from 'react';
import type { Idle } from '../features/idle/idle.ts';
import { IdleSheet } from '../features/idle/idle-sheet.tsx';
import type { Session } from '../features/session/session.ts';
import { Sending } from '../features/states/sending.tsx';
import { useLater } from './later.ts';
import { visitPart } from './parts.ts';
import type { VisitDocumentsProps } from './visit.tsx';

export interface OverProps {
  readonly session: Session;
  readonly catalogue: MenuAnswer | null;
  readonly tries: number;
  readonly idle: Idle;
  readonly canTake: boolean;
  readonly canPrint: boolean;
  /** Puts the documents of a service on paper; rejects when that cannot be done. */
  readonly onPrint: (service: string) => Promise<void>;
  readonly onStay: () => void;
  readonly onMore: () => void;
  readonly onFinish: () => void;
}

/**
 * What lies over the screen. The question whether anybody is there lies over everything else, which
 * waits under it as it is: whoever stays goes on at the page, the printing and the button they had.
 */
export function overOf(props: OverProps): ReactElement | null {
  const { idle, onStay, onMore, onFinish } = props;
  const sheet = sheetOf(props);
  const isAsking = idle.state === 'asking';
  if (sheet === null && !isAsking) return null;
  return (
    <>
      <div className="held" inert={isAsking}>
        {sheet}
      </div>
      {isAsking ? (
        <IdleSheet secondsLeft={idle.secondsLeft} {...{ onStay, onMore, onFinish }} />
      ) : null}
    </>
  );
}

/** At most one: a wish on its way, else the documents of a service. */
function sheetOf(props: OverProps): ReactElement | null {
  const { session, catalogue } = props;
  if (session.intention !== null && session.intention.kind !== 'reprint') {
    return <Sending intention={session.intention} tries={props.tries} />;
  }
  const { documents } = session;
  if (documents === null || catalogue === null) return null;
  return (
    <LaterDocuments
      catalogue={catalogue}
      service={documents.service}
      canTake={props.canTake}
      onPrint={props.canPrint ? props.onPrint : null}
    />
  );
}

function LaterDocuments(props: VisitDocumentsProps): ReactElement | null {
  const visit = useLater(visitPart);
  return visit === null ? null : <visit.VisitDocuments {...props} />;
}
