import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { HallTexts } from '@talon/shared/locale/hall/uk.ts';
import type { HallAlert } from '@talon/shared/views/hall-view.ts';
import type { Request } from '../../app/api.ts';
import type { HallDialog } from './hall-context.ts';

interface Step {
  readonly label: string;
  /** The step that ends the trouble; the others stand behind it. */
  readonly isMain: boolean;
}

/** What can be done about an alert where it stands. */
export type AlertStep = Step &
  (
    | { readonly kind: 'request'; readonly request: Request }
    | { readonly kind: 'dialog'; readonly dialog: HallDialog }
    | { readonly kind: 'reprint'; readonly ticket: string }
    | { readonly kind: 'add_service'; readonly window: string; readonly service: string }
  );
export type AlertLink = Step & { readonly kind: 'link'; readonly href: string };

const post = (path: string): Request => ({ method: 'POST', path, body: {} });

export function alertSteps(
  alert: HallAlert,
  t: HallTexts,
  centre: string,
): readonly (AlertStep | AlertLink)[] {
  const at = `/centres/${centre}`;
  const { coming, answer, write, over, seen, devices, reprint } = t.do;
  const request = (label: string, asked: Request, isMain = true): AlertStep => ({
    kind: 'request',
    label,
    request: asked,
    isMain,
  });
  const markSeen = alert.seen ? [] : [request(seen, post(`${at}/alerts/${alert.id}/seen`), false)];
  const writeTo = (window: string, label: string, answers?: string): AlertStep => ({
    kind: 'dialog',
    label,
    dialog: { name: 'message', window, ...(answers === undefined ? {} : { answers }) },
    isMain: true,
  });
  switch (alert.kind) {
    case 'alarm': {
      const end = request(over, { method: 'DELETE', path: `/windows/${alert.window}/alarm` });
      return alert.coming
        ? [end]
        : [request(coming, post(`${at}/alarms/${alert.window}/coming`)), { ...end, isMain: false }];
    }
    case 'message': {
      const id = alert.id.slice('message.'.length);
      const read = request(seen, post(`${at}/messages/${id}/seen`), false);
      return [writeTo(alert.window, answer, id), read];
    }
    case 'help':
      return alert.coming ? [] : [request(coming, post(`${at}/help/${alert.device}/coming`))];
    case 'unserved':
    case 'wait':
      return [...addTo(alert, t), ...markSeen];
    case 'service':
    case 'idle':
      return [writeTo(alert.window, write), ...markSeen];
    case 'unprinted':
      return [{ kind: 'reprint', label: reprint, ticket: alert.ticket, isMain: true }, ...markSeen];
    case 'printer':
      return markSeen;
    case 'device':
      return [
        { kind: 'link', label: devices, href: '/console/devices/', isMain: true },
        ...markSeen,
      ];
    default:
      return unreachable(alert);
  }
}

/** To the window that could take it on; where none could, one is to be opened. */
function addTo(
  { fit, service }: Extract<HallAlert, { kind: 'unserved' | 'wait' }>,
  t: HallTexts,
): readonly AlertStep[] {
  if (fit === null) {
    const dialog = { name: 'open', window: null } as const;
    return [{ kind: 'dialog', label: t.do.openWindow, dialog, isMain: true }];
  }
  const label = t.do.addService(fit.number);
  return [{ kind: 'add_service', label, window: fit.window, service, isMain: true }];
}
