import type { AuditAnswer, AuditSummary } from '@talon/shared/contract/audit.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useSend } from '../../app/api.ts';
import { useCentres } from '../../app/resources.ts';
import { useSettings } from '../../app/settings-context.ts';
import { useCentreSettings } from '../../app/use-centre-settings.ts';
import { useOffice } from '../../office/office-context.ts';
import { AuditScreen } from './audit-screen.tsx';
import { type AuditSearch, datesOf, firstSearch, queryOf } from './audit-search.ts';

/** Entries of a page of the server. */
const pageSize = 50;

/** The log of the centre; entries that come while one reads stay out of the pages already seen. */
export function AuditPage(): ReactElement {
  const { centre } = useOffice();
  const { language } = useSettings();
  const { read } = useCentreSettings(centre.id);
  const timeZone =
    useCentres().data?.items.find(({ id }) => id === centre.id)?.timeZone ?? 'Europe/Kyiv';
  const [search, setSearch] = useState<AuditSearch>(firstSearch);
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const [openedAt, setOpenedAt] = useState(() => Date.now());
  const base = `/admin/centres/${encodeURIComponent(centre.id)}/audit`;
  const query = queryOf(search, timeZone, openedAt);
  const cursor = cursors.at(-1);
  const log = useAnswer<AuditAnswer>(`${base}?${withCursor(query, cursor)}`);
  const dates = datesOf(search.period, timeZone, openedAt);
  const days = new URLSearchParams(dates === null ? {} : { ...dates }).toString();
  const summary = useAnswer<AuditSummary>(`${base}/summary?${days}`);
  const next = log.data?.next;
  return (
    <AuditScreen
      page={{
        timeZone,
        document: read?.document ?? null,
        log: log.data ?? null,
        isLost: log.isError,
        again: () => void log.refetch(),
        summary: summary.data ?? null,
        search,
        look: (part) => {
          setSearch({ ...search, ...part });
          setCursors([]);
          setOpenedAt(Date.now());
        },
        passed: cursors.length * pageSize,
        earlier: next === undefined ? null : () => setCursors([...cursors, next]),
        later: cursor === undefined ? null : () => setCursors(cursors.slice(0, -1)),
        fileUrl: `/api/v1${base}.csv?${[query, `language=${language}`].filter(Boolean).join('&')}`,
      }}
    />
  );
}

function withCursor(query: string, cursor: string | undefined): string {
  if (cursor === undefined) return query;
  return [query, `cursor=${encodeURIComponent(cursor)}`].filter((part) => part !== '').join('&');
}

function useAnswer<T>(path: string) {
  const send = useSend();
  return useQuery({
    queryKey: [path],
    queryFn: async () => {
      const answer = await send<T>({ method: 'GET', path });
      if (answer.ok) return answer.body;
      throw new Error(answer.problem?.code ?? 'unreachable');
    },
    placeholderData: keepPreviousData,
  });
}
