import type { ComponentType } from 'react';
import type { SectionId } from './sections.ts';

/** The page of each section; its code is fetched when it is first opened. */
export const pages = {
  hall: async () => (await import('../features/hall/hall-page.tsx')).HallPage,
  reports: async () => (await import('../features/reports/reports-page.tsx')).ReportsPage,
  devices: async () => (await import('../features/devices/devices-page.tsx')).DevicesPage,
  settings: async () => (await import('../features/settings/settings-page.tsx')).SettingsPage,
  services: async () => (await import('../features/services/services-page.tsx')).ServicesPage,
  people: async () => (await import('../features/people/people-page.tsx')).PeoplePage,
  audit: async () => (await import('../features/audit/audit-page.tsx')).AuditPage,
  account: async () => (await import('../features/account/account-page.tsx')).AccountPage,
  reception: async () => (await import('../features/reception/reception-page.tsx')).ReceptionPage,
  windows: async () =>
    (await import('../features/windows-admin/windows-page.tsx')).WindowsAdminPage,
} satisfies Record<SectionId, () => Promise<ComponentType>>;
