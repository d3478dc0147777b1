import type { Role } from '@talon/shared/contract/session.ts';
import type { OfficeTexts } from '@talon/shared/locale/office/uk.ts';
import {
  Activity,
  ChartColumn,
  CircleUser,
  ConciergeBell,
  ListTree,
  type LucideIcon,
  Monitor,
  PanelTop,
  ScrollText,
  Settings2,
  Users,
} from 'lucide-react';

/** Those that are there; each has its page in `pages.ts`. */
export type SectionId = Extract<
  keyof OfficeTexts['pages'],
  | 'hall'
  | 'windows'
  | 'reception'
  | 'reports'
  | 'devices'
  | 'settings'
  | 'services'
  | 'people'
  | 'audit'
  | 'account'
>;

/** One section of the office. The server refuses by itself whom it is not for. */
export interface Section {
  readonly id: SectionId;
  readonly path: string;
  readonly icon: LucideIcon;
  /** Who sees it. */
  readonly roles: readonly Role[];
  /** Opened from elsewhere than the list of sections. */
  readonly isAside?: true;
}

/** In the order of the navigation. */
export const sections: readonly Section[] = [
  {
    id: 'hall',
    path: '/console/hall/',
    icon: Activity,
    roles: ['administrator', 'supervisor'],
  },
  {
    id: 'reception',
    path: '/console/reception/',
    icon: ConciergeBell,
    roles: ['reception', 'supervisor', 'administrator'],
  },
  {
    id: 'reports',
    path: '/console/reports/',
    icon: ChartColumn,
    roles: ['supervisor', 'administrator'],
  },
  {
    id: 'services',
    path: '/console/services/',
    icon: ListTree,
    roles: ['administrator'],
  },
  { id: 'windows', path: '/console/windows/', icon: PanelTop, roles: ['administrator'] },
  { id: 'people', path: '/console/people/', icon: Users, roles: ['administrator'] },
  {
    id: 'devices',
    path: '/console/devices/',
    icon: Monitor,
    roles: ['administrator', 'supervisor'],
  },
  { id: 'settings', path: '/console/settings/', icon: Settings2, roles: ['administrator'] },
  { id: 'audit', path: '/console/audit/', icon: ScrollText, roles: ['administrator'] },
  {
    id: 'account',
    path: '/console/account/',
    icon: CircleUser,
    roles: ['operator', 'reception', 'supervisor', 'administrator'],
    isAside: true,
  },
];

/** The sections that somebody with these roles sees. */
export function sectionsFor(roles: readonly Role[]): readonly Section[] {
  return sections
    .filter(({ isAside }) => isAside !== true)
    .filter((section) => section.roles.some((role) => roles.includes(role)));
}

/** The section at an address, with what stands below it. */
export function sectionAt(path: string): Section | null {
  const whole = path.endsWith('/') ? path : `${path}/`;
  return sections.find((section) => whole.startsWith(section.path)) ?? null;
}
