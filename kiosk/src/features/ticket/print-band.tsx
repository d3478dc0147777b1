import { BellRing, Camera, Check, type LucideIcon, Printer } from 'lucide-react';
import type { ReactElement } from 'react';
import { Chevrons } from '../frame/chevrons.tsx';
import { useFrame } from '../frame/frame.ts';
import type { PrintState } from './print.ts';

export interface PrintBandProps {
  readonly state: PrintState;
  readonly added: boolean;
  /** The window that calls this ticket already. */
  readonly calledTo: number | null;
}

function Band(props: {
  icon: LucideIcon;
  title: string;
  text: string;
  kind: string;
  paper?: boolean;
}) {
  const { icon: Icon, title, text, kind, paper = false } = props;
  return (
    <section className={`tk-print ${kind}`} role="status" data-aloud="">
      <div className="pb">
        <Icon className="i" size={72} strokeWidth={1.8} />
        <div>
          <b>{title}</b>
          <span>{text}</span>
        </div>
        {paper ? <Chevrons /> : null}
      </div>
      {paper ? (
        <div className="bar">
          <i />
        </div>
      ) : null}
    </section>
  );
}

/** The one yellow thing of the ticket's screen: what to do this moment. */
export function PrintBand({ state, added, calledTo }: PrintBandProps): ReactElement {
  const { ticket } = useFrame().texts;
  if (calledTo !== null) {
    return (
      <Band icon={BellRing} title={ticket.called(calledTo)} text={ticket.calledText} kind="still" />
    );
  }
  if (added) {
    return <Band icon={Check} title={ticket.added} text={ticket.addedText} kind="still calm" />;
  }
  switch (state) {
    case 'printing':
      return (
        <Band
          icon={Printer}
          title={ticket.printing}
          text={ticket.printingText}
          kind="feeding"
          paper
        />
      );
    case 'sent':
      return (
        <Band icon={Printer} title={ticket.printed} text={ticket.printedText} kind="sent" paper />
      );
    case 'failed':
      return <Band icon={Camera} title={ticket.photograph} text={ticket.notPrinted} kind="still" />;
    case 'paper_out':
      return <Band icon={Camera} title={ticket.photograph} text={ticket.paperOut} kind="still" />;
    case 'none':
      return <Band icon={Camera} title={ticket.photograph} text={ticket.noPrinter} kind="still" />;
  }
}
