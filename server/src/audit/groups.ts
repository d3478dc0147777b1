import type { AuditGroup } from '@talon/shared/contract/audit.ts';

/** A ticket that somebody chose, past those before it. */
export const chosenCall = 'window.call_chosen';

type Known = Exclude<AuditGroup, 'other'>;

/** Actions by their code, or by its beginning where it ends in a dot. The first that fits counts. */
const patterns = {
  order: [chosenCall, 'ticket.'],
  person: ['person.', 'installation.'],
  session: ['session.'],
  settings: ['settings.', 'service.', 'window.profile', 'profile.', 'media.', 'voice.', 'centre.'],
  device: ['device.'],
  hall: ['hall.', 'day.', 'window.', 'queue.', 'message.', 'announcement.'],
  export: ['export.', 'reports.', 'audit.', 'backup.'],
} as const satisfies Record<Known, readonly string[]>;

const order = ['order', 'person', 'session', 'settings', 'device', 'hall', 'export'] as const;

const fits = (action: string, pattern: string): boolean =>
  pattern.endsWith('.') ? action.startsWith(pattern) : action === pattern;

/** What an action belongs to; one that nobody has placed yet is `other`. */
export function groupOf(action: string): AuditGroup {
  return order.find((group) => patterns[group].some((one) => fits(action, one))) ?? 'other';
}
