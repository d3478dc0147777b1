import type {
  IntegrityItem,
  IntegrityKind,
  IntegrityReport,
} from '@talon/shared/contract/integrity-report.ts';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { presetPeriod } from './ask.ts';
import { IntegrityScreen } from './integrity-screen.tsx';
import type { TabProps } from './tab-props.ts';
import { useRead } from './use-read.ts';

/** Who changed the order of the queue. */
export function IntegrityPage({ centre, choices }: TabProps): ReactElement {
  const { language } = useSettings();
  const [period, setPeriod] = useState(() => presetPeriod('month', choices.today, null));
  const [kind, setKind] = useState<IntegrityKind | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [seen, setSeen] = useState<readonly IntegrityItem[]>([]);
  const query = new URLSearchParams({ ...period, language });
  if (kind !== null) query.set('kind', kind);
  if (cursor !== null) query.set('cursor', cursor);
  const report = useRead<IntegrityReport>(`/centres/${centre}/reports/integrity?${query}`);
  /** Another question begins at its newest. */
  const anew = (): void => {
    setCursor(null);
    setSeen([]);
  };
  return (
    <IntegrityScreen
      centre={centre}
      choices={choices}
      period={period}
      onPeriod={(next) => {
        setPeriod(next);
        anew();
      }}
      kind={kind}
      onKind={(next) => {
        setKind(next);
        anew();
      }}
      seen={seen}
      onMore={() => {
        if (report.data?.next === undefined) return;
        setSeen([...seen, ...report.data.items]);
        setCursor(report.data.next);
      }}
      report={report}
    />
  );
}
