import { glueAll } from '../glue-all.ts';
import { counted } from '../plural.ts';
import type { OfficeTexts } from './uk.ts';

export const officeEn: OfficeTexts = glueAll({
  home: 'Start page',
  navigation: 'Sections',
  signOut: 'Sign out',
  signIn: {
    title: 'Sign in',
    lead: 'For the reception, the shift supervisor and the administrator.',
  },
  connecting: 'Connecting to the server',
  forbiddenTitle: 'This page is not for your role',
  forbiddenText: (name: string): string =>
    `${name} may not see it. Sign in as somebody else or go back to your own section.`,
  otherPerson: 'Sign in as somebody else',
  noCentre: 'There is no centre yet',
  centre: 'Centre',
  otherCentres: 'Other centres',
  openAt: (name: string): string => `Open at: ${name}`,
  pageFailed: 'The page did not load',
  pageFailedText: 'Check the network and load it again.',
  reload: 'Load again',
  live: (time: string): string => `live, ${time}`,
  offlineSince: (time: string): string => `no connection since ${time}`,
  alerts: (n: number): string => counted('en', n, { one: 'alert', many: 'alerts' }),
  pages: {
    desk: 'Desk',
    reception: 'Reception',
    hall: 'Hall now',
    reports: 'Reports',
    services: 'Services',
    windows: 'Windows',
    people: 'Staff',
    devices: 'Screens and kiosks',
    settings: 'Settings',
    audit: 'Audit log',
    account: 'My account',
  },
  roles: {
    operator: 'Operator',
    reception: 'Reception',
    supervisor: 'Shift supervisor',
    administrator: 'Administrator',
  },
});
