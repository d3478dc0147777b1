import type { IntegrityItem, IntegrityReport } from '@talon/shared/contract/integrity-report.ts';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { type IntegrityAsk, integrityAt, integritySearch } from './address.ts';
import { IntegrityScreen } from './integrity-screen.tsx';
import type { TabProps } from './tab-props.ts';
import { useAddress } from './use-address.ts';
import { useRead } from './use-read.ts';

/** The pages read so far of one question. */
interface Pages {
  readonly of: string;
  readonly seen: readonly IntegrityItem[];
  readonly cursor: string;
}

/** Who changed the order of the queue. */
export function IntegrityPage({ centre, choices }: TabProps): ReactElement {
  const { language } = useSettings();
  const { today } = choices;
  const { asked, ask } = useAddress<IntegrityAsk>(
    (search) => integrityAt(search, today),
    (next) => integritySearch(next, today),
  );
  const { period, kind } = asked;
  const query = new URLSearchParams({ ...period, language });
  if (kind !== null) query.set('kind', kind);
  const question = query.toString();
  const [pages, setPages] = useState<Pages | null>(null);
  // Another question begins at its newest.
  const read = pages?.of === question ? pages : null;
  if (read !== null) query.set('cursor', read.cursor);
  const report = useRead<IntegrityReport>(`/centres/${centre}/reports/integrity?${query}`);
  const seen = read?.seen ?? [];
  return (
    <IntegrityScreen
      centre={centre}
      choices={choices}
      period={period}
      onPeriod={(next) => ask({ ...asked, period: next })}
      kind={kind}
      onKind={(next) => ask({ ...asked, kind: next })}
      seen={seen}
      onMore={() => {
        if (report.data?.next === undefined) return;
        const { items, next } = report.data;
        setPages({ of: question, seen: [...seen, ...items], cursor: next });
      }}
      report={report}
    />
  );
}
