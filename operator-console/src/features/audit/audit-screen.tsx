import { Download, ShieldCheck } from 'lucide-react';
import type { ReactElement } from 'react';
import { OfficeFrame } from '../../office/office-frame.tsx';
import { AuditContext, type AuditPageState, useAudit } from './audit-context.ts';
import { AuditFilters } from './audit-filters.tsx';
import { AuditKpis } from './audit-kpis.tsx';
import { AuditTable } from './audit-table.tsx';
import { useAuditTexts } from './use-audit-texts.ts';
import './audit.css';

/** 18f: who did what and when. */
export function AuditScreen({ page }: { readonly page: AuditPageState }): ReactElement {
  return (
    <AuditContext value={page}>
      <OfficeFrame current="audit" className="au">
        <PageHead />
        <AuditKpis />
        <AuditFilters />
        <AuditTable />
      </OfficeFrame>
    </AuditContext>
  );
}

function PageHead(): ReactElement {
  const { fileUrl } = useAudit();
  const t = useAuditTexts();
  return (
    <header className="of-head">
      <h1>{t.page}</h1>
      <span className="of-live">
        <ShieldCheck className="i" size={16} strokeWidth={2} />
        {t.unchangeable}
      </span>
      <div className="of-acts">
        <a className="b" href={fileUrl} download>
          <Download className="i" size={17} strokeWidth={2} />
          {t.csv}
        </a>
      </div>
    </header>
  );
}
