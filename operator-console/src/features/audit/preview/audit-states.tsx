import type { AuditEntryAnswer } from '@talon/shared/contract/audit.ts';
import type { ReactElement } from 'react';
import { PreviewOffice } from '../../../office/preview/preview-office.tsx';
import { drawnCentre } from '../../settings/preview/centre.ts';
import type { AuditPageState } from '../audit-context.ts';
import { AuditScreen } from '../audit-screen.tsx';
import { firstSearch } from '../audit-search.ts';

const nothing = (): void => undefined;
const names: Readonly<Record<string, string | null>> = {
  olena: 'Олена Ковальчук',
  iryna: 'Ірина Мельник',
  ihor: 'Ігор Савчук',
  oleh: 'Олег Гнатюк',
  unknown: null,
  system: null,
};

let count = 0;
function entry(
  clock: string,
  by: string,
  what: Pick<AuditEntryAnswer, 'group' | 'action'>,
  part: Partial<AuditEntryAnswer> = {},
): AuditEntryAnswer {
  count += 1;
  return {
    id: `e${count}`,
    at: `2026-11-24T${clock}Z`,
    by: { id: by, name: names[by] ?? null },
    subject: null,
    details: {},
    changes: [],
    named: [],
    ...what,
    ...part,
  };
}

const subject = (kind: 'person' | 'window' | 'ticket' | 'device' | 'service', label: string) => ({
  subject: { kind, id: label, label },
});
const chosen = { group: 'order', action: 'window.call_chosen' } as const;

const entries: readonly AuditEntryAnswer[] = [
  entry('08:46:08', 'olena', chosen, subject('ticket', 'П012')),
  entry(
    '08:41:30',
    'iryna',
    { group: 'person', action: 'person.changed' },
    {
      ...subject('person', 'Наталя Бондар'),
      changes: [
        { field: 'roles', before: '["reception"]', after: '["reception","operator"]' },
        { field: 'rights', before: '[]', after: '["call_chosen"]' },
      ],
    },
  ),
  entry(
    '08:38:55',
    'iryna',
    { group: 'settings', action: 'window.profile' },
    subject('window', '13'),
  ),
  entry(
    '08:31:02',
    'iryna',
    { group: 'device', action: 'device.changed' },
    subject('device', 'Кіоск 2'),
  ),
  entry('08:22:47', 'oleh', { group: 'order', action: 'ticket.cancel' }, subject('ticket', 'Б219')),
  entry('08:14:19', 'ihor', chosen, subject('ticket', 'К014')),
  entry(
    '07:58:40',
    'iryna',
    { group: 'export', action: 'audit.exported' },
    {
      details: { entries: 1240 },
    },
  ),
  entry(
    '07:40:11',
    'iryna',
    { group: 'settings', action: 'settings.changed' },
    {
      details: { version: 15, changed: 3 },
      changes: [
        { field: 'services.s5-1.plannedMinutes', before: 15, after: 12 },
        { field: 'targets.apply.ordinary', before: 15, after: 12 },
        { field: 'windows.w14', before: null, after: '{"id":"w14","number":14}' },
      ],
    },
  ),
  entry(
    '07:12:05',
    'iryna',
    { group: 'person', action: 'person.disabled' },
    subject('person', 'Лідія Ткач'),
  ),
  entry(
    '06:03:26',
    'unknown',
    { group: 'session', action: 'session.refused' },
    {
      ...subject('person', 'Лідія Ткач'),
      details: { reason: 'disabled' },
    },
  ),
  entry(
    '05:54:12',
    'olena',
    { group: 'session', action: 'session.began' },
    {
      ...subject('person', 'Олена Ковальчук'),
      details: { via: 'password' },
    },
  ),
];

const page: AuditPageState = {
  timeZone: 'Europe/Kyiv',
  document: drawnCentre,
  log: { items: [...entries], total: 64, next: 'more' },
  isLost: false,
  again: nothing,
  summary: {
    outOfTurn: 3,
    people: 4,
    settings: 5,
    refusedSignIns: 2,
    settingsBy: 2,
    authors: ['olena', 'iryna', 'ihor'].map((id) => ({ id, name: names[id] ?? null })),
  },
  search: firstSearch,
  look: nothing,
  passed: 0,
  earlier: nothing,
  later: null,
  fileUrl: '#',
};

const screen = (part: Partial<AuditPageState> = {}) => {
  return (): ReactElement => (
    <PreviewOffice>
      <AuditScreen page={{ ...page, ...part }} />
    </PreviewOffice>
  );
};

export const auditStates: Readonly<Record<string, () => ReactElement>> = {
  audit: screen(),
  'audit-narrowed': screen({
    log: { items: entries.filter(({ action }) => action === 'window.call_chosen'), total: 2 },
    search: { ...firstSearch, period: 'week', outOfTurn: true },
    earlier: null,
  }),
  'audit-empty': screen({
    log: { items: [], total: 0 },
    summary: { ...page.summary, outOfTurn: 0, people: 0, settings: 0, refusedSignIns: 0 } as never,
    earlier: null,
  }),
  'audit-lost': screen({ log: null, isLost: true, summary: null, earlier: null }),
};
