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

/** What lies over the screen, at most one sheet: the question whether anybody is there goes first. */
export function overOf(props: OverProps): ReactElement | null {
  const { session, catalogue, idle, onStay, onMore, onFinish } = props;
  if (idle.state === 'asking') {
    const { secondsLeft } = idle;
    return <IdleSheet {...{ secondsLeft, onStay, onMore, onFinish }} />;
  }
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
