import type { DeviceTrouble } from '@talon/shared/views/devices-view.ts';
import type { HallAlert, HallAlertKind } from '@talon/shared/views/hall-view.ts';
import {
  ArrowRight,
  ClockAlert,
  Coffee,
  HandHelping,
  type LucideIcon,
  MessageSquare,
  MonitorX,
  Printer,
  Siren,
  Timer,
  UserX,
  VolumeX,
} from 'lucide-react';
import { type ReactElement, useState } from 'react';
import type { Failure } from '../../desk-pages/failure.ts';
import { type AlertStep, alertSteps } from './alert-steps.ts';
import { alertWords } from './alert-words.ts';
import { useHall } from './hall-context.ts';
import { useAddService } from './use-add-service.ts';
import { useReprint } from './use-reprint.ts';

const icons = {
  alarm: Siren,
  message: MessageSquare,
  help: HandHelping,
  unserved: UserX,
  wait: ClockAlert,
  service: Timer,
  idle: Coffee,
  unprinted: Printer,
  printer: Printer,
} as const satisfies Record<Exclude<HallAlertKind, 'device'>, LucideIcon>;

const deviceIcons = {
  offline: MonitorX,
  paper_out: Printer,
  printer_away: Printer,
  paper_low: Printer,
  no_voice: VolumeX,
  errors: MonitorX,
} as const satisfies Record<DeviceTrouble, LucideIcon>;

/** What happened and what can be done about it here and now. */
export function AlertItem({ alert }: { readonly alert: HallAlert }): ReactElement {
  const hall = useHall();
  const addService = useAddService();
  const reprint = useReprint();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isRunning, setRunning] = useState(false);
  const { title, text } = alertWords(alert, hall);
  const Icon = alert.kind === 'device' ? deviceIcons[alert.trouble] : icons[alert.kind];
  const done = (step: Exclude<AlertStep, { kind: 'dialog' }>): Promise<Failure | null> => {
    if (step.kind === 'add_service') return addService(step);
    return step.kind === 'reprint' ? reprint(step.ticket) : hall.act(step.request);
  };
  const take = async (step: AlertStep): Promise<void> => {
    if (step.kind === 'dialog') {
      hall.open(step.dialog);
      return;
    }
    setRunning(true);
    setFailure(null);
    setFailure(await done(step));
    setRunning(false);
  };
  const isStill = isRunning || hall.offlineSince !== null;
  return (
    <li className={`hl-alert ${alert.tone} ${alert.seen ? 'seen' : ''}`.trim()}>
      <Icon className="i" size={20} strokeWidth={2} />
      <div>
        <b>{title}</b>
        <p>{text}</p>
        {failure === null ? null : (
          <p className="hl-no" role="alert">
            {failure.text}
          </p>
        )}
        <p className="hl-do">
          {alertSteps(alert, hall.t, hall.centre).map((step) =>
            step.kind === 'link' ? (
              <a key={step.label} href={step.href}>
                {step.label}
                <ArrowRight className="i" size={15} strokeWidth={2.2} />
              </a>
            ) : (
              <button
                key={step.label}
                type="button"
                disabled={isStill}
                onClick={() => void take(step)}
              >
                {step.label}
                {step.isMain ? <ArrowRight className="i" size={15} strokeWidth={2.2} /> : null}
              </button>
            ),
          )}
        </p>
      </div>
    </li>
  );
}
