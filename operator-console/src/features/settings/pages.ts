import {
  BellRing,
  Building2,
  CalendarClock,
  DatabaseZap,
  FileJson,
  ListOrdered,
  type LucideIcon,
  Monitor,
  TicketCheck,
  Touchpad,
  Volume2,
} from 'lucide-react';
import type { Part } from './draft.ts';

export const settingsPageIds = [
  'centre',
  'calling',
  'hours',
  'kiosk',
  'ticket',
  'boards',
  'voice',
  'alerts',
  'retention',
  'copy',
] as const;
export type SettingsPageId = (typeof settingsPageIds)[number];

interface SettingsPageInfo {
  readonly icon: LucideIcon;
  /** The parts of the settings that are changed there. */
  readonly parts: readonly Part[];
}

/** In the order of the list. */
export const settingsPages = {
  centre: { icon: Building2, parts: ['name', 'address', 'phone', 'timeZone'] },
  calling: { icon: ListOrdered, parts: ['calling', 'time', 'targets', 'desk', 'letters'] },
  hours: {
    icon: CalendarClock,
    parts: [
      'week',
      'aroundTheClock',
      'holidays',
      'firstTicketMinutes',
      'lastTicketMinutes',
      'dailyLimit',
    ],
  },
  kiosk: { icon: Touchpad, parts: ['kiosk', 'shelter', 'mainLanguage'] },
  ticket: { icon: TicketCheck, parts: ['printing'] },
  boards: { icon: Monitor, parts: ['board', 'media'] },
  voice: { icon: Volume2, parts: ['voice'] },
  alerts: { icon: BellRing, parts: ['supervision'] },
  retention: { icon: DatabaseZap, parts: ['retention', 'security'] },
  copy: { icon: FileJson, parts: [] },
} as const satisfies Record<SettingsPageId, SettingsPageInfo>;

/** The page that the end of an address names; null = the list of them. */
export function pageOfHash(hash: string): SettingsPageId | null {
  const name = hash.replace(/^#/, '');
  return settingsPageIds.find((id) => id === name) ?? null;
}

/** Where a part is changed, for naming what is not saved. */
export function pageOfPart(part: string): SettingsPageId | null {
  return (
    settingsPageIds.find((id) => settingsPages[id].parts.some((known) => known === part)) ?? null
  );
}
